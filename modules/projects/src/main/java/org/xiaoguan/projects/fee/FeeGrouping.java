package org.xiaoguan.projects.fee;

/** By what fees are summed up; label key {@code fee.grouping.} and the name in lower case. */
public enum FeeGrouping {
    PROJECT("p.number, p.id"),
    PAYEE("f.payee"),
    MONTH("function('date_format', f.paidOn, '%Y-%m')"),
    KIND("f.kind");

    private final String path;

    FeeGrouping(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
