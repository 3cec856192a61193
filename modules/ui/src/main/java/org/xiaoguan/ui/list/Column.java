package org.xiaoguan.ui.list;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.shared.Beans;

/** The head of a column; with a sort field it is a link. */
@FacesComponent(Column.TYPE)
public class Column extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.Column";

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** The message key of its head, whatever the reader's language. */
    String key() {
        ValueExpression head = getValueExpression("head");
        Matcher quoted = QUOTED.matcher(head == null ? "" : head.getExpressionString());
        return quoted.find() ? quoted.group(1) : head();
    }

    String head() {
        return String.valueOf(getAttributes().get("head"));
    }

    /** Whether only those see it who chose it. */
    boolean isOptional() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("optional")));
    }

    /** Whether there is such a column for the reader. */
    boolean isPresent(FacesContext context) {
        return !isOptional() || OptionalCell.isChosen(context, key());
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isPresent(context)) {
            return;
        }
        ListAddress address = Beans.of(ListAddress.class);
        Object sort = getAttributes().get("sort");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("th", this);
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("num")))) {
            out.writeAttribute("class", "num", null);
        }
        out.writeAttribute("scope", "col", null);
        out.writeAttribute("aria-sort", address.direction((String) sort), null);
        if (sort == null) {
            out.writeText(head(), null);
        } else {
            out.startElement("a", this);
            out.writeAttribute("href", address.sortedBy((String) sort), null);
            out.writeText(head() + " ", null);
            out.startElement("span", this);
            out.writeAttribute("class", "pi " + address.arrow((String) sort), null);
            out.writeAttribute("aria-hidden", "true", null);
            out.endElement("span");
            out.endElement("a");
        }
        out.endElement("th");
    }
}
