package org.xiaoguan.ui.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.field.FieldMessages;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.text.Texts;

/**
 * What holds the cells of a line grid. They always go into the model, also when another field of the form is refused: else
 * they would keep values of their own, and neither sums nor what a chosen material brings would show.
 */
@FacesComponent(GridCells.TYPE)
public class GridCells extends HtmlPanelGroup {
    public static final String TYPE = "org.xiaoguan.ui.GridCells";

    @Override
    public void processValidators(FacesContext context) {
        super.processValidators(context);
        processUpdates(context);
        if (getAttributes().get("grid") instanceof Grid<?> grid) {
            String lines = getClientId(context).replaceFirst("_grid$", "");
            for (int row = 0; row < grid.getLines().size(); row++) {
                complain(context, lines + ":" + row + ":", row, grid.getLines().get(row));
            }
        }
    }

    private void complain(FacesContext context, String prefix, int row, GridLine line) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        List<String> cells = new ArrayList<>(line.unread().keySet());
        for (String cell : cells) {
            String shown = sent.get(prefix + cell + "_input");
            if (shown != null && !shown.equals(line.unread().get(cell))) {
                line.unread().remove(cell);
            } else {
                String reason = Beans.of(Texts.class).get("error.lookup.unknown");
                UIComponent field = FieldFinder.byId(this, cell);
                context.addMessage(
                        prefix + cell,
                        FieldMessages.inRow(row, field == null ? null : FieldMessages.label(field), reason));
            }
        }
    }
}
