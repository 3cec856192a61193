package org.xiaoguan.ui.field;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.text.Texts;

/** Messages at fields: the reason beside the field, label and reason in the summary on top. */
public final class FieldMessages {
    private FieldMessages() {}

    /** An error; the label may be null. */
    public static FacesMessage error(String label, String reason) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, labelled(label, reason), reason);
    }

    /**
     * An error in a cell of a line grid: on top with its line, below the row with its column, unless the reason names that.
     *
     * @param index of the row, from 0
     */
    public static FacesMessage inRow(int index, String label, String reason) {
        String line = Beans.of(Texts.class).format("common.line", index + 1);
        String cell = label == null || label.isBlank() ? "" : " " + label;
        String below = !cell.isEmpty() && reason.startsWith(label) ? reason : labelled(label, reason);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, labelled(line + cell, reason), below);
    }

    private static String labelled(String label, String reason) {
        if (label == null || label.isBlank()) {
            return reason;
        }
        return label + Beans.of(Texts.class).get("common.colon") + reason;
    }

    static ConverterException unreadable(UIComponent field, String key) {
        return new ConverterException(error(label(field), Beans.of(Texts.class).get(key)));
    }

    static ConverterException refused(UIComponent field, BusinessException reason) {
        Texts texts = Beans.of(Texts.class);
        return new ConverterException(
                error(label(field), texts.of(reason.violations().get(0))), reason);
    }

    /** The label of a field, as its tag gives it. */
    public static String label(UIComponent field) {
        Object label = field.getAttributes().get("label");
        return label == null ? null : label.toString();
    }
}
