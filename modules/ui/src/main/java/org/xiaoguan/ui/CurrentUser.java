package org.xiaoguan.ui;

import java.util.List;
import java.util.Locale;
import org.xiaoguan.shared.BusinessException;

/** Who is working. Administration implements it; pages and services ask it. */
public interface CurrentUser {
    /** False on the sign-in page and other open addresses. */
    boolean isSignedIn();

    /** Id of the user account; negative for a system caller (timer, import, demo). */
    long getId();

    /** Id of the person in the staff list who works with this account; null for a system caller. */
    Long getStaffId();

    /**
     * The person in the staff list, where what is done is told as theirs.
     *
     * @throws BusinessException for an account without one
     */
    default long requireStaffId() {
        if (getStaffId() == null) {
            throw BusinessException.of("error.nobody");
        }
        return getStaffId();
    }

    /** The person's department, and those above it in this order; empty for a system caller. */
    default List<Long> getDepartmentIds() {
        return List.of();
    }

    /** The person's name as shown. */
    String getName();

    /** Department and roles as shown beside the name; empty for a system caller. */
    default String getPosition() {
        return "";
    }

    /** Language of the pages: the user's choice, else the browser's, else Chinese. */
    Locale getLocale();

    /** Whether any role grants the permission, with whatever scope. */
    boolean may(String permission);
}
