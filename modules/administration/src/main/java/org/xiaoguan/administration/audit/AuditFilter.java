package org.xiaoguan.administration.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;

/**
 * What the audit trail is searched by; null where not.
 *
 * @param userName name of who made the change
 * @param kind kind of the record
 * @param recordId id of the record
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record AuditFilter(String userName, String kind, Long recordId, Instant from, Instant to) {
    /** What an address asks for; days are those of the business. */
    static AuditFilter of(ListAddress address) {
        LocalDate last = address.date("to");
        return new AuditFilter(
                address.text("user"),
                address.text("kind"),
                address.id("record"),
                begin(address.date("from")),
                last == null ? null : begin(last.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
