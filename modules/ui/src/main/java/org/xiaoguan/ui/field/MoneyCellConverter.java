package org.xiaoguan.ui.field;

import jakarta.faces.convert.FacesConverter;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xMoneyCell")
public class MoneyCellConverter extends CellConverter {
    public MoneyCellConverter() {
        super(number -> Money.check(null, number), Formats::money);
    }
}
