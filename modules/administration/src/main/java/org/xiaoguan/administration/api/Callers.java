package org.xiaoguan.administration.api;

import java.util.concurrent.Callable;

/** In whose name code runs that no browser asked for: start-up, timers, imports, the demo story, tests. */
public interface Callers {
    /** Runs the work as a system caller that may do everything; the audit shows its name. */
    <T> T runAsSystem(String name, Callable<T> work);

    /** Runs the work with the grants of a user, as if that user were signed in. */
    <T> T runAs(String username, Callable<T> work);

    /** The work bound to the present caller, to be run on another thread. */
    Runnable bind(Runnable work);
}
