package org.xiaoguan.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Set;

/** A cell below an optional column, made only for those who chose the column. */
@FacesComponent(OptionalCell.TYPE)
public class OptionalCell extends UIComponentBase {
    public static final String TYPE = "org.xiaoguan.ui.OptionalCell";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean isRendered() {
        return isChosen(getFacesContext(), (String) getAttributes().get("column"));
    }

    /** Tells the cells of the page what its reader chose, as {@link Arrangement#write} wrote it. */
    static void choose(FacesContext context, String chosen) {
        context.getAttributes().put(TYPE, Set.copyOf(Arrays.asList(chosen.split(",", -1))));
    }

    static boolean isChosen(FacesContext context, String column) {
        return context.getAttributes().get(TYPE) instanceof Set<?> chosen && chosen.contains(column);
    }
}
