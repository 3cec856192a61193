package org.xiaoguan.crm.api;

import java.util.List;
import org.xiaoguan.administration.api.Scope;

/** Who does what, and who is forgotten: for those who check the contact records of others. */
public interface TeamWork {
    /**
     * People who look after customers or did something, those with the most overdue first; of more than 2,000 overdue what
     * they were half a minute ago.
     *
     * @param within narrows the reach of the caller, and never widens it
     * @param most how many of them
     */
    List<TeamMember> members(Scope within, int most);

    /** Customers within reach whose visit is overdue the longest. */
    List<NeglectedCustomer> neglected(Scope within, int most);
}
