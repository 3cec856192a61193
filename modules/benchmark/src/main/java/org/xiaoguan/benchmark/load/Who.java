package org.xiaoguan.benchmark.load;

/** Whose work a scenario is. */
enum Who {
    /** Sees everything. */
    DIRECTOR,
    /** Sees a department and those below it. */
    SUPERVISOR,
    /** Sees what is one's own. */
    SALESPERSON,
    ACCOUNTANT,
    /** Runs the jobs of the night. */
    ADMINISTRATOR,
    /** Two salespeople, a supervisor and a director in turn. */
    ANYBODY
}
