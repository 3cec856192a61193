package org.xiaoguan.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.field.Options;

/** The options of a filter, of which there may be hundreds; the one in the address is chosen. */
@FacesComponent(FilterOptions.TYPE)
public class FilterOptions extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.FilterOptions";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String labels = (String) getAttributes().get("labels");
        String chosen =
                Beans.of(ListAddress.class).param((String) getAttributes().get("name"));
        for (Object option : Each.items(getAttributes().get("options"))) {
            String value = Options.optionValue(option);
            out.startElement("option", this);
            out.writeAttribute("value", value, null);
            if (value.equals(chosen)) {
                out.writeAttribute("selected", "selected", null);
            }
            out.writeText(Options.optionLabel(option, labels), null);
            out.endElement("option");
        }
    }
}
