package org.xiaoguan.crm.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.crm.grade.CustomerGrade;

/** A customer in the list, with ids of what administration names. */
public record CustomerRow(
        long id,
        String code,
        String name,
        String creditCode,
        Long kindId,
        Long industryId,
        Long regionId,
        CustomerGrade grade,
        Long ownerId,
        Long departmentId,
        Long sourceId,
        String parent,
        Integer foundedYear,
        Integer employees,
        BigDecimal annualRevenue,
        String revenueUnit,
        String phone,
        String address,
        String invoiceTitle,
        String invoiceAddress,
        String invoicePhone,
        String bank,
        String bankAccount,
        String note,
        long stores,
        LocalDate poolDueOn,
        boolean closed) {}
