package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xUnitPrice")
public class UnitPriceConverter extends DecimalConverter {
    public UnitPriceConverter() {
        super(number -> UnitPrice.check(null, number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal value) {
        return Formats.price(value);
    }
}
