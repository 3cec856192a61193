package org.xiaoguan.administration.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.draft.DraftStore;
import org.xiaoguan.ui.form.FormKeys;

/** Forgets old form keys, drafts and notifications, some in each small transaction. */
@ApplicationScoped
public class NightlyUpkeep implements NightlyJob {
    static final int AT_ONCE = 1000;

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

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public int run(LocalDate today) {
        Instant oldKeys = before(UpkeepSettings.FORM_KEY_DAYS);
        Instant oldDrafts = before(UpkeepSettings.DRAFT_DAYS);
        Instant oldNotes = before(UpkeepSettings.NOTIFICATION_DAYS);
        return all(() -> formKeys.forget(oldKeys, AT_ONCE))
                + all(() -> drafts.forget(oldDrafts, AT_ONCE))
                + all(() -> notifications.forget(oldNotes, AT_ONCE));
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
