package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.xiaoguan.shared.BusinessException;

/** What the converters of amounts, quantities and prices have in common. */
abstract class DecimalConverter implements Converter<BigDecimal> {
    private final UnaryOperator<BigDecimal> check;

    DecimalConverter(UnaryOperator<BigDecimal> check) {
        this.check = check;
    }

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed).orElseThrow(() -> FieldMessages.unreadable(field, "error.number"));
        try {
            return check.apply(number);
        } catch (BusinessException e) {
            throw FieldMessages.refused(field, e);
        }
    }
}
