package org.xiaoguan.administration.approval;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;

/** Tells of approvals whose time is over. Every node looks each minute; each approval is told by one of them. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalClock {
    private static final Logger LOG = Logger.getLogger(ApprovalClock.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    Callers callers;

    @Inject
    ApprovalReminders reminders;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void everyMinute() {
        try {
            callers.runAsSystem("approvals", () -> {
                tellDue();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Overdue approvals were not told; another try follows", e);
        }
    }

    /** Tells of those that are due now, each once. */
    @Open("run by the timer, in the name of the system")
    public void tellDue() {
        reminders.escalated(AT_ONCE).forEach(reminders::escalate);
        reminders.overdue(AT_ONCE).forEach(reminders::remind);
    }
}
