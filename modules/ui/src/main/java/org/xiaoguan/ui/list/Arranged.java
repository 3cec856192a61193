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
import java.util.stream.Stream;
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
            context.getAttributes().put(TYPE, arrangement(context, columns));
        }
        Arrangement arrangement = (Arrangement) context.getAttributes().get(TYPE);
        if (arrangement.isNatural()) {
            encodeAll(context, this);
            return;
        }
        String written = written(context);
        context.getResponseWriter().write(part.equals("foot") ? arrangement.foot(written) : arrangement.row(written));
    }

    /** How the columns are arranged that the reader has; tells which there are to choose from. */
    private static Arrangement arrangement(FacesContext context, List<Column> columns) {
        SavedLists saved = Beans.of(SavedLists.class);
        OptionalCell.choose(context, saved.getChosen());
        Arrangement all = Arrangement.of(keys(columns.stream()), saved.getChosen());
        saved.setColumns(all.order().stream()
                .map(at -> new ListColumn(
                        columns.get(at).key(),
                        columns.get(at).head(),
                        all.shows(at) && columns.get(at).isPresent(context),
                        at == 0))
                .toList());
        return Arrangement.of(keys(columns.stream().filter(column -> column.isPresent(context))), saved.getChosen());
    }

    private static List<String> keys(Stream<Column> columns) {
        return columns.map(Column::key).toList();
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
