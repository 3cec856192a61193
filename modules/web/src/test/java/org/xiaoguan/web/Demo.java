package org.xiaoguan.web;

/** Users of the demo story whom browser tests work as. */
final class Demo {
    static final String PASSWORD = "xiaoguan2026";
    static final String SALESPERSON = "linxl";
    static final String OTHER_SALESPERSON = "pengfei";

    private Demo() {}
}
