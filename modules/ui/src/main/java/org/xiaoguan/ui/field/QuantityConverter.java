package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xQuantity")
public class QuantityConverter extends DecimalConverter {
    public QuantityConverter() {
        super(number -> Quantity.check(null, number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal value) {
        return Formats.quantity(value);
    }
}
