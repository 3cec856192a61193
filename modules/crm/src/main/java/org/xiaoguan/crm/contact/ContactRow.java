package org.xiaoguan.crm.contact;

/** A contact in the list. */
public record ContactRow(
        long id,
        long customerId,
        String customerCode,
        String customerName,
        String name,
        String post,
        String mobile,
        String phone,
        String email,
        String wechat,
        boolean primary,
        String note,
        boolean closed) {}
