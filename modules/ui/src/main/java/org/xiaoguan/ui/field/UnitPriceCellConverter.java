package org.xiaoguan.ui.field;

import jakarta.faces.convert.FacesConverter;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xUnitPriceCell")
public class UnitPriceCellConverter extends CellConverter {
    public UnitPriceCellConverter() {
        super(number -> UnitPrice.check(null, number), Formats::price);
    }
}
