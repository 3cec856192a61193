package org.xiaoguan.projects.fee;

import java.util.Comparator;

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

    /** The greatest first; months the latest first. */
    Comparator<FeeGroup> order() {
        return this == MONTH
                ? Comparator.comparing(FeeGroup::label).reversed()
                : Comparator.comparing((FeeGroup group) -> group.totals().amount())
                        .reversed()
                        .thenComparing(FeeGroup::label);
    }

    String path() {
        return path;
    }
}
