package org.xiaoguan.crm.api;

import java.util.List;

/**
 * What happened with customers, of one kind: the time line of the customer page is made of the newest of all kinds. Whoever
 * keeps such records brings one application-scoped implementation a kind, which asks its service; a kind that the reader
 * has no permission for is not asked.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class ComplaintEvents implements CustomerEvents {
 *     public EventKind kind() {
 *         return new EventKind("menu.complaint.list", 40, "pi-comment", COMPLAINT_VIEW, "/crm/complaint/list?customer=");
 *     }
 *
 *     public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
 *         return complaints.eventsOf(customerId, before, most);
 *     }
 * }
 * }</pre>
 *
 * <p>The service reads one statement, which an index of customer, day (or instant) and id answers without reading what is
 * older:
 *
 * <pre>{@code
 * select c from Complaint c where c.customerId = :customer
 *   and c.receivedOn <= :day and (c.receivedOn < :day or c.id < :id)
 *   order by c.receivedOn desc, c.id desc
 * }</pre>
 *
 * with {@link EventMoment#day()} and {@link EventMoment#idOnDay()}, or {@link EventMoment#at()} and
 * {@link EventMoment#id()} for what has an instant; {@code setMaxResults(most)}. It makes of each
 * {@code CustomerEvent.on(day, id, "complaint.event.received", number).noted(text).to("/crm/complaint/view?id=" + id).by(staffId)}.
 */
public interface CustomerEvents {
    EventKind kind();

    /**
     * The newest of the customer's events before the moment, the newest first and at most so many, as far as the caller
     * may see them; those of one day or instant by descending id.
     */
    List<CustomerEvent> before(long customerId, EventMoment before, int most);
}
