package org.xiaoguan.crm.visit;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.crm.contactrecord.ContactPurpose;

/**
 * A visit in a list and on its page.
 *
 * @param regionId the customer's district
 * @param address the customer's address
 * @param staffId who is to go
 * @param cadence months between the visits that the grade asks for; null for an arranged one
 * @param dueOn by when
 * @param plannedOn when; null where nobody has said
 * @param recordId the contact record that says that it was paid
 */
public record VisitRow(
        long id,
        long customerId,
        String customerName,
        Long regionId,
        String address,
        long staffId,
        VisitOrigin origin,
        VisitState state,
        Integer cadence,
        LocalDate dueOn,
        LocalDate plannedOn,
        ContactPurpose purpose,
        String place,
        String materials,
        String strategy,
        String gift,
        LocalDate doneOn,
        Long recordId)
        implements Serializable {

    /** How it stands on that day. */
    public VisitStatus status(LocalDate today) {
        return VisitStatus.of(state, dueOn, plannedOn, today);
    }

    /** Where it stands in the calendar: when it was paid, else when it is planned, else when it is due. */
    public LocalDate day() {
        if (doneOn != null) {
            return doneOn;
        }
        return plannedOn == null ? dueOn : plannedOn;
    }
}
