package org.xiaoguan.administration.access;

import jakarta.enterprise.context.ApplicationScoped;

/** The caller of the present thread as the audit trail records it. */
@ApplicationScoped
public class AuditCaller {
    /** Id of the account; that of the system where nobody is signed in. */
    public long userId() {
        Caller caller = CallerContext.get();
        return caller == null ? Caller.SYSTEM_ID : caller.userId();
    }

    public String name() {
        Caller caller = CallerContext.get();
        return caller == null ? "" : caller.name();
    }

    public String address() {
        Caller caller = CallerContext.get();
        return caller == null ? "" : caller.address();
    }
}
