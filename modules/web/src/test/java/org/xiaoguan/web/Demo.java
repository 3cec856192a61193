package org.xiaoguan.web;

/** Users of the demo story whom browser tests work as. */
final class Demo {
    static final String PASSWORD = "xiaoguan2026";
    static final String SALESPERSON = "linxl";
    static final String OTHER_SALESPERSON = "pengfei";

    static final String GENERAL_MANAGER = "liuzong";
    static final String SALES_DIRECTOR = "chenzj";
    static final String SUPERVISOR = "zhouwei";
    static final String PURCHASER = "wangfang";
    static final String WAREHOUSE = "zhaosf";
    static final String ACCOUNTANT = "sunkj";
    static final String CASHIER = "heyan";
    static final String ADMINISTRATOR = "sysop";

    private Demo() {}
}
