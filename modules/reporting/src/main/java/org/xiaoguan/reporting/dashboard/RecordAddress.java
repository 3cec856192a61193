package org.xiaoguan.reporting.dashboard;

import java.util.StringJoiner;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Span;

/** Addresses of the lists that hold exactly the records which a figure adds up. */
final class RecordAddress {
    private RecordAddress() {}

    /** Null narrows to no department or person. */
    static String of(Measure measure, Span span, Long departmentId, Long managerId) {
        return switch (measure) {
            case CONTRACT -> address("/reporting/contract/list?", "from", "to", span, departmentId, managerId);
            case RECEIPT -> address("/finance/receipt/list?", "from", "to", span, departmentId, managerId);
            case MARGIN ->
                address(
                        "/projects/project/list?state=APPROVED&",
                        "signedFrom",
                        "signedTo",
                        span,
                        departmentId,
                        managerId);
        };
    }

    private static String address(String list, String from, String to, Span span, Long departmentId, Long managerId) {
        StringJoiner parameters = new StringJoiner("&", list, "");
        parameters.add(from + "=" + span.from());
        parameters.add(to + "=" + span.to());
        if (departmentId != null) {
            parameters.add("department=" + departmentId);
        }
        if (managerId != null) {
            parameters.add("manager=" + managerId);
        }
        return parameters.toString();
    }
}
