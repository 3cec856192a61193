package org.xiaoguan.ui.field;

import jakarta.faces.convert.FacesConverter;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.ui.text.Formats;

@FacesConverter("xQuantityCell")
public class QuantityCellConverter extends CellConverter {
    public QuantityCellConverter() {
        super(number -> Quantity.checkPositive(null, number), Formats::quantity);
    }
}
