package org.xiaoguan.administration.access;

/** Holds the caller of the present thread; a request and a system task run on one thread each. */
final class CallerContext {
    private static final ThreadLocal<Caller> CALLER = new ThreadLocal<>();

    private CallerContext() {}

    /** The caller; null on open addresses. */
    static Caller get() {
        return CALLER.get();
    }

    static void set(Caller caller) {
        if (caller == null) {
            CALLER.remove();
        } else {
            CALLER.set(caller);
        }
    }
}
