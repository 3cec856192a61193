package org.xiaoguan.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.saved.SavedLists;

/**
 * Part of x:list: the cells of the head, of a row or of the totals, of which only the columns that the reader chose are
 * sent, in their order. The head comes first and tells the others which columns there are.
 */
@FacesComponent(Arranged.TYPE)
public class Arranged extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.Arranged";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String part = (String) getAttributes().get("part");
        if (part.equals("head")) {
            List<Column> columns = new ArrayList<>();
            collect(this, columns);
            context.getAttributes().put(TYPE, arrangement(columns));
        }
        Arrangement arrangement = (Arrangement) context.getAttributes().get(TYPE);
        if (arrangement.isNatural()) {
            encodeAll(context, this);
            return;
        }
        String written = written(context);
        context.getResponseWriter().write(part.equals("foot") ? arrangement.foot(written) : arrangement.row(written));
    }

    private static Arrangement arrangement(List<Column> columns) {
        SavedLists saved = Beans.of(SavedLists.class);
        Arrangement arrangement =
                Arrangement.of(columns.stream().map(Column::key).toList(), saved.getChosen());
        saved.setColumns(arrangement.order().stream()
                .map(at ->
                        new ListColumn(columns.get(at).key(), columns.get(at).head(), arrangement.shows(at), at == 0))
                .toList());
        return arrangement;
    }

    private static void collect(UIComponent within, List<Column> columns) {
        for (UIComponent child : within.getChildren()) {
            if (child.isRendered()) {
                if (child instanceof Column column) {
                    columns.add(column);
                }
                collect(child, columns);
            }
        }
    }

    private String written(FacesContext context) throws IOException {
        StringWriter cells = new StringWriter();
        ResponseWriter out = context.getResponseWriter();
        ResponseWriter aside = out.cloneWithWriter(cells);
        context.setResponseWriter(aside);
        try {
            encodeAll(context, this);
            aside.flush();
        } finally {
            context.setResponseWriter(out);
        }
        return cells.toString();
    }

    private static void encodeAll(FacesContext context, UIComponent within) throws IOException {
        for (UIComponent child : within.getChildren()) {
            child.encodeAll(context);
        }
    }
}
