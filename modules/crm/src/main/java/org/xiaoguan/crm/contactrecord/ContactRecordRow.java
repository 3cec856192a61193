package org.xiaoguan.crm.contactrecord;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A contact with a customer in a list and on its page.
 *
 * @param contactName whom; null where nobody is named
 * @param staffId who met or reached the customer
 * @param nextDone whether the next step is done
 * @param nextStaffId who is to do it
 * @param complete whether it counts towards a quota
 * @param verdict what a superior found; null where nobody asked
 */
public record ContactRecordRow(
        long id,
        long customerId,
        String customerName,
        String contactName,
        long staffId,
        LocalDate contactedOn,
        ContactMethod method,
        ContactPurpose purpose,
        String preparation,
        String result,
        String analysis,
        String nextStep,
        LocalDate nextOn,
        boolean nextDone,
        Long nextStaffId,
        boolean complete,
        SpotCheck verdict,
        Long checkedById,
        LocalDate checkedOn,
        String checkNote)
        implements Serializable {

    public Completeness completeness() {
        return complete ? Completeness.COMPLETE : Completeness.INCOMPLETE;
    }

    /** Labels of the fields that it lacks to count towards a quota. */
    List<String> missing() {
        return ContactRecord.missing(purpose, result, nextStep);
    }
}
