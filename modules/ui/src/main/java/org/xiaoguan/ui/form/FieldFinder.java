package org.xiaoguan.ui.form;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.primefaces.component.autocomplete.AutoComplete;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.field.FieldMessages;

/** Finds the field of the page that a violation names: by its id, in a line grid by the row as well. */
final class FieldFinder {
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private FieldFinder() {}

    static void refuse(Violation violation, String reason) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = faces.getViewRoot();
        String path = violation.field() == null ? "" : violation.field();
        Matcher row = IN_ROW.matcher(path);
        if (row.matches()) {
            int index = Integer.parseInt(row.group(2));
            UIComponent grid = byId(view, row.group(1));
            UIComponent cell = grid == null ? null : byId(grid, row.group(3));
            String id = grid == null ? null : grid.getClientId(faces) + ":" + index + ":" + row.group(3);
            faces.addMessage(id, FieldMessages.inRow(index, cell == null ? null : FieldMessages.label(cell), reason));
            return;
        }
        UIComponent field = path.isEmpty() ? null : byId(view, path.substring(path.lastIndexOf('.') + 1));
        if (field instanceof EditableValueHolder input) {
            keepTyped(faces, field, input);
            input.setValid(false);
            faces.addMessage(field.getClientId(faces), FieldMessages.error(FieldMessages.label(field), reason));
        } else {
            faces.addMessage(null, FieldMessages.error(null, reason));
        }
    }

    /** PrimeFaces shows an invalid field by what was submitted, and that is gone once it went into the model. */
    private static void keepTyped(FacesContext faces, UIComponent field, EditableValueHolder input) {
        Object value = input.getValue();
        boolean shownByValue = value == null
                || value instanceof Boolean
                || value instanceof Collection<?>
                || field instanceof AutoComplete;
        if (!shownByValue && input.getSubmittedValue() == null) {
            input.setSubmittedValue(asText(faces, field, input.getConverter(), value));
        }
    }

    @SuppressWarnings("unchecked") // the field's own converter made the value
    private static String asText(FacesContext faces, UIComponent field, Converter<?> converter, Object value) {
        return converter == null ? value.toString() : ((Converter<Object>) converter).getAsString(faces, field, value);
    }

    /** The component with the id, wherever it lies within; null when there is none. */
    static UIComponent byId(UIComponent within, String id) {
        if (id.equals(within.getId())) {
            return within;
        }
        for (Iterator<UIComponent> parts = within.getFacetsAndChildren(); parts.hasNext(); ) {
            UIComponent found = byId(parts.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
