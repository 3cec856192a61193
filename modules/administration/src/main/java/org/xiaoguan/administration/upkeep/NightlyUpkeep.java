package org.xiaoguan.administration.upkeep;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.draft.DraftStore;
import org.xiaoguan.ui.form.FormKeys;

/**
 * Forgets old form keys and drafts at night. Every node does it: a row that another node deleted is not there any more, and
 * each small transaction that meets another one is left for the next night.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyUpkeep {
    private static final Logger LOG = Logger.getLogger(NightlyUpkeep.class.getName());
    static final int AT_ONCE = 1000;

    @Inject
    Callers callers;

    @Inject
    Settings settings;

    @Inject
    BusinessClock clock;

    @Inject
    FormKeys formKeys;

    @Inject
    DraftStore drafts;

    @Inject
    NotificationService notifications;

    @Schedule(hour = "3", minute = "17", timezone = "Asia/Shanghai", persistent = false)
    void everyNight() {
        try {
            callers.runAsSystem("upkeep", () -> {
                forgetOld();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Upkeep broke off and goes on next night", e);
        }
    }

    /** Forgets what is older than the settings say. */
    @Open("run by the timer, in the name of the system")
    public void forgetOld() {
        Instant oldKeys = before(UpkeepSettings.FORM_KEY_DAYS);
        Instant oldDrafts = before(UpkeepSettings.DRAFT_DAYS);
        int keys = all(() -> formKeys.forget(oldKeys, AT_ONCE));
        int typed = all(() -> drafts.forget(oldDrafts, AT_ONCE));
        Instant oldNotes = before(UpkeepSettings.NOTIFICATION_DAYS);
        int notes = all(() -> notifications.forget(oldNotes, AT_ONCE));
        LOG.log(Level.INFO, "Upkeep: {0} form keys, {1} drafts and {2} notifications forgotten", new Object[] {
            keys, typed, notes
        });
    }

    /** At least a day, whatever was set, so that nothing under way is lost. */
    private Instant before(String setting) {
        long days = Math.max(1, settings.number(setting).longValue());
        return clock.now().minus(Duration.ofDays(days));
    }

    private static int all(IntSupplier step) {
        int forgotten = 0;
        for (int some = step.getAsInt(); some > 0; some = step.getAsInt()) {
            forgotten += some;
        }
        return forgotten;
    }
}
