package org.xiaoguan.administration.access;

import java.util.Locale;
import org.xiaoguan.ui.text.Languages;

/**
 * In whose name the present thread works.
 *
 * @param userId id of the account; negative for a system caller
 * @param system whether this is a system caller, which may do everything
 * @param name name for the audit trail
 * @param address network address the request came from; empty for a system caller
 * @param language language of the request
 */
record Caller(long userId, boolean system, String name, String address, Locale language) {
    static final long SYSTEM_ID = -1;

    static Caller system(String name) {
        return new Caller(SYSTEM_ID, true, name, "", Languages.CHINESE);
    }
}
