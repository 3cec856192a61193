package org.xiaoguan.catalog.supplier;

/** A supplier in the list. */
public record SupplierRow(
        long id,
        String code,
        String name,
        String creditCode,
        String contactName,
        String phone,
        String address,
        String bank,
        String bankAccount,
        String note,
        boolean closed) {}
