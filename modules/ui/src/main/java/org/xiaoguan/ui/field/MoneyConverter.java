package org.xiaoguan.ui.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xMoney")
public class MoneyConverter extends DecimalConverter {
    public MoneyConverter() {
        super(number -> Money.check(null, number));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal value) {
        return Formats.money(value);
    }
}
