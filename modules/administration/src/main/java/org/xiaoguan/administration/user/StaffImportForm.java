package org.xiaoguan.administration.user;

import org.xiaoguan.administration.staff.StaffForm;

/** A person of an imported file, and the user name of the account to open for them. */
public final class StaffImportForm {
    private final StaffForm person;
    private final boolean fresh;
    private String username;

    StaffImportForm(StaffForm person, boolean fresh) {
        this.person = person;
        this.fresh = fresh;
    }

    StaffForm person() {
        return person;
    }

    /** Whoever is in the staff list already keeps the account that they have, or have not. */
    boolean wantsAccount() {
        return fresh && username != null;
    }

    String getUsername() {
        return username;
    }

    void setUsername(String username) {
        this.username = username;
    }
}
