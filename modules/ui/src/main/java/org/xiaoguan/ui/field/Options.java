package org.xiaoguan.ui.field;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.text.Keys;
import org.xiaoguan.ui.text.Texts;

/** Lets native selects offer records with id and label, constants of an enum and plain texts alike. */
public final class Options {
    private Options() {}

    /** What is stored for the option. */
    public static String optionValue(Object option) {
        if (option instanceof Record) {
            return String.valueOf(property(option, "id"));
        }
        return option instanceof Enum<?> constant ? constant.name() : String.valueOf(option);
    }

    /** What is shown for the option; a constant by the message key of prefix and lower-case name. */
    public static String optionLabel(Object option, String prefix) {
        if (option instanceof Record) {
            return String.valueOf(property(option, "label"));
        }
        if (prefix == null) {
            return String.valueOf(option);
        }
        return Beans.of(Texts.class).get(Keys.of(prefix, option));
    }

    /** Id of a choice, or the id itself. */
    public static Long choiceId(Object choice) {
        return choice instanceof Choice c ? (Long) c.id() : (Long) choice;
    }

    /** Label of a choice, or of the record with the id. */
    public static String choiceLabel(Lookup from, Object choice) {
        if (choice instanceof Choice c) {
            return c.label();
        }
        return choice instanceof Long id ? from.label(id) : "";
    }

    /** As {@link #choiceLabel}; a cell of a line grid shows what was pasted into it and is in no list. */
    public static String cellLabel(Lookup from, Object choice, GridLine line, String cell) {
        return choice == null ? line.unread().getOrDefault(cell, "") : choiceLabel(from, choice);
    }

    private static Object property(Object base, String name) {
        ELContext context = FacesContext.getCurrentInstance().getELContext();
        return context.getELResolver().getValue(context, base, name);
    }
}
