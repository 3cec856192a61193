package org.xiaoguan.ui.field;

import jakarta.faces.convert.FacesConverter;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.ui.text.Formats;

/** A weight, a score: three decimals at most, and only those that it has are shown. */
@FacesConverter("xPlainCell")
public class PlainCellConverter extends CellConverter {
    public PlainCellConverter() {
        super(number -> Quantity.check(null, number), Formats::plain);
    }
}
