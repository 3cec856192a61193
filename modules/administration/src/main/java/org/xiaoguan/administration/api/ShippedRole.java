package org.xiaoguan.administration.api;

/** The roles that ship. They are data afterwards: a company changes them as it likes. */
public enum ShippedRole {
    ADMINISTRATOR,
    GENERAL_MANAGER,
    SALES_DIRECTOR,
    SUPERVISOR,
    SALESPERSON,
    BACK_OFFICE,
    PURCHASER,
    WAREHOUSE,
    CUSTOMER_SERVICE,
    ACCOUNTANT,
    CASHIER,
    MARKETING,
    AUDITOR
}
