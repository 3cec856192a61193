package org.xiaoguan.crm.complaint;

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

/** Looks every few minutes for complaints whose due time has passed: first answers are due within hours, so that a night is too late. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComplaintWatch {
    private static final Logger LOG = Logger.getLogger(ComplaintWatch.class.getName());

    @Inject
    Callers callers;

    @Inject
    ComplaintNews news;

    @Schedule(hour = "*", minute = "*/10", timezone = "Asia/Shanghai", persistent = false)
    void look() {
        try {
            int told = callers.runAsSystem("complaints", news::tellOverdue);
            LOG.log(Level.FINE, "Told of {0} overdue complaints", told);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody was told of overdue complaints; another try follows", e);
        }
    }
}
