package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** The id of what was chosen in a look-up. */
@FacesConverter("xId")
public class IdConverter implements Converter<Long> {
    @Override
    public Long getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw FieldMessages.unreadable(field, "error.choose");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Long id) {
        return id == null ? "" : id.toString();
    }
}
