package org.xiaoguan.reporting.dashboard;

import java.util.StringJoiner;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Span;

/** Addresses of the lists that hold exactly the records which a figure adds up. */
final class RecordAddress {
    private RecordAddress() {}

    /** Null narrows to no department or person. */
    static String of(Measure measure, Span span, Long departmentId, Long managerId) {
        StringJoiner address = new StringJoiner("&", list(measure), "");
        address.add("from=" + span.from());
        address.add("to=" + span.to());
        if (departmentId != null) {
            address.add("department=" + departmentId);
        }
        if (managerId != null) {
            address.add("manager=" + managerId);
        }
        return address.toString();
    }

    private static String list(Measure measure) {
        return switch (measure) {
            case CONTRACT -> "/reporting/contract/list?";
            case RECEIPT -> "/finance/receipt/list?";
            case MARGIN -> "/projects/project/list?tab=all&state=APPROVED&";
        };
    }
}
