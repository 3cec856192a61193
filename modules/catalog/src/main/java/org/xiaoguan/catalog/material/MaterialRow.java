package org.xiaoguan.catalog.material;

import java.math.BigDecimal;

/**
 * A material in the list.
 *
 * @param referenceCost null for those who may not see cost
 */
public record MaterialRow(
        long id,
        String code,
        String name,
        String categoryName,
        String specification,
        String unit,
        String brand,
        Grade grade,
        BigDecimal listPrice,
        int taxRate,
        BigDecimal referenceCost,
        String note,
        boolean closed) {

    MaterialRow withoutCost() {
        return new MaterialRow(
                id,
                code,
                name,
                categoryName,
                specification,
                unit,
                brand,
                grade,
                listPrice,
                taxRate,
                null,
                note,
                closed);
    }
}
