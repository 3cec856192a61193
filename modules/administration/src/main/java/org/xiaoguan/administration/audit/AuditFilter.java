package org.xiaoguan.administration.audit;

import java.time.Instant;

/**
 * What the audit trail is searched by; null where not.
 *
 * @param userName name of who made the change
 * @param kind kind of the record
 * @param recordId id of the record
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record AuditFilter(String userName, String kind, Long recordId, Instant from, Instant to) {}
