package org.xiaoguan.crm.morning;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.shared.BusinessClock;

/**
 * Tells on the morning of each working day what is overdue: no job of the night, since phones would ring soon after
 * midnight and what the night's jobs find is to be told too. Every node asks until noon, so that one that was off at half
 * past seven does it later; one of them tells, once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MorningTimer {
    private static final Logger LOG = Logger.getLogger(MorningTimer.class.getName());

    @Inject
    Callers callers;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    MorningService mornings;

    @Schedule(hour = "7-11", minute = "30", timezone = "Asia/Shanghai", persistent = false)
    void everyMorning() {
        try {
            callers.runAsSystem("morning", this::tellToday);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The morning's notifications were not told; another try follows", e);
        }
    }

    /** Tells what the present day asks for unless it is a day off or was done; how many people were told. */
    @Open("run by the timer, in the name of the system")
    public int tellToday() {
        LocalDate today = clock.today();
        return calendar.isWorkingDay(today) ? mornings.tell(today) : 0;
    }
}
