package org.xiaoguan.ui.grid;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

/** The reasons why cells of this row are wrong, in a row of their own below it. */
@FacesComponent(Hints.TYPE)
public class Hints extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.Hints";

    /** The rows have moved: what was complained of stands elsewhere now. The grid is summed anew at once. */
    static void passOver(FacesContext context) {
        context.getAttributes().put(TYPE, true);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String own = getClientId(context);
        String row = own.substring(0, own.lastIndexOf(':') + 1);
        out.startElement("div", this);
        out.writeAttribute("id", own, null);
        out.writeAttribute("class", "out", null);
        boolean known = !context.getAttributes().containsKey(TYPE);
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (known && id != null && id.startsWith(row)) {
                for (FacesMessage message : context.getMessageList(id)) {
                    out.startElement("span", this);
                    out.writeAttribute("class", "hint", null);
                    out.writeAttribute("data-for", id, null);
                    out.writeText(message.getDetail(), null);
                    out.endElement("span");
                }
            }
        }
        out.endElement("div");
    }
}
