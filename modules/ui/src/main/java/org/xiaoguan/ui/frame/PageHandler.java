package org.xiaoguan.ui.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Languages;

/** Gives every view the reader's language, whatever the server's is, and its forms the address of the record it shows. */
public class PageHandler extends ViewHandlerWrapper {
    public PageHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.nearest(user().getLocale());
    }

    /** While a page is written, its own address is that of its forms; before, it is where an action leads to. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        UIViewRoot view = context.getViewRoot();
        boolean form = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && view != null
                && viewId.equals(view.getViewId())
                && user().isSignedIn();
        String kept = form ? Addresses.kept(request(context).getQueryString()) : "";
        return kept.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + kept;
    }

    private static CurrentUser user() {
        return Beans.of(CurrentUser.class);
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
