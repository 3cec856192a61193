package org.xiaoguan.ui.text;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.xiaoguan.ui.CurrentUser;

/** Gives every view the reader's language, whatever the server's is. */
public class LocaleViewHandler extends ViewHandlerWrapper {
    public LocaleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.nearest(CDI.current().select(CurrentUser.class).get().getLocale());
    }
}
