package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xDate")
public class DateConverter implements Converter<LocalDate> {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate today = Beans.of(BusinessClock.class).today();
        return TypedDate.read(typed, today)
                .filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST))
                .orElseThrow(() -> FieldMessages.unreadable(field, "error.date"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate value) {
        return Formats.date(value);
    }
}
