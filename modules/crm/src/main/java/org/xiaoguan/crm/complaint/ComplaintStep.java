package org.xiaoguan.crm.complaint;

import org.xiaoguan.crm.CrmPermissions;

/** What is done next about a complaint; label key {@code complaint.step.} and the name in lower case. */
public enum ComplaintStep {
    /** A superior says who is to solve it. */
    ASSIGN(CrmPermissions.COMPLAINT_ASSIGN),
    /** The customer has a first answer. */
    ANSWER(CrmPermissions.COMPLAINT_EDIT),
    /** What is to be done about it. */
    PROPOSE(CrmPermissions.COMPLAINT_EDIT),
    /** It was done. */
    FINISH(CrmPermissions.COMPLAINT_EDIT),
    /** What the customer says. */
    REPLY(CrmPermissions.COMPLAINT_EDIT),
    /** A superior saw that the corrective action works. */
    CHECK(CrmPermissions.COMPLAINT_ASSIGN),
    CLOSE(CrmPermissions.COMPLAINT_EDIT),
    /** The customer took it back before it was solved, or it was none. */
    WITHDRAW(CrmPermissions.COMPLAINT_EDIT);

    private final String permission;

    ComplaintStep(String permission) {
        this.permission = permission;
    }

    /** Who does it. */
    String permission() {
        return permission;
    }

    /** Whether it is done of a complaint that has come so far. */
    boolean follows(ComplaintState state) {
        return switch (this) {
            case ASSIGN, ANSWER, WITHDRAW -> state.isUnsolved();
            case PROPOSE -> state == ComplaintState.ASSIGNED || state == ComplaintState.PROPOSED;
            case FINISH -> state == ComplaintState.PROPOSED;
            case REPLY -> state == ComplaintState.DONE;
            case CHECK -> state != ComplaintState.RECEIVED && !state.isEnded();
            case CLOSE -> state == ComplaintState.SATISFIED;
        };
    }
}
