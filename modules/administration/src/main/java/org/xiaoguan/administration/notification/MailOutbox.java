package org.xiaoguan.administration.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.mail.MailSettings;
import org.xiaoguan.administration.mail.Mailer;
import org.xiaoguan.ui.text.Languages;
import org.xiaoguan.ui.text.Texts;

/**
 * Mails what people were told and have not read within a minute. Every node does it: each takes a row for itself before it
 * sends it; what a node took and did not send, because it died or the server did not answer, is due again later.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailOutbox {
    private static final Logger LOG = Logger.getLogger(MailOutbox.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    Callers callers;

    @Inject
    MailQueue queue;

    @Inject
    Mailer mailer;

    @Inject
    Settings settings;

    @Inject
    Texts texts;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void everyHalfMinute() {
        try {
            callers.runAsSystem("mail", () -> {
                sendDue();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail broke off and goes on in half a minute", e);
        }
    }

    /** Sends what is due; stops at the first for which the server has no ear. How many were sent. */
    @Open("run by the timer, in the name of the system")
    public int sendDue() {
        if (!mailer.isReady()) {
            return 0;
        }
        int sent = 0;
        for (MailRow row : queue.due(AT_ONCE)) {
            if (queue.take(row.id())) {
                Mailer.Result result = send(row);
                switch (result.outcome()) {
                    case SENT -> {
                        queue.sent(row.id());
                        sent++;
                    }
                    case REFUSED -> {
                        LOG.log(Level.WARNING, "Notification {0} is not mailed: {1}", new Object[] {
                            row.id(), result.reason()
                        });
                        queue.refused(row.id());
                    }
                    case LATER -> {
                        LOG.log(Level.WARNING, "Mail waits, the server did not take it: {0}", result.reason());
                        queue.later(row.id());
                        return sent;
                    }
                }
            }
        }
        return sent;
    }

    private Mailer.Result send(MailRow row) {
        Locale language = row.language() == null ? Languages.CHINESE : Languages.of(row.language());
        String text = texts.format(language, row.textKey(), row.arguments());
        String address = settings.text(MailSettings.ADDRESS).replaceAll("/+$", "");
        return mailer.send(row.address(), text, address.isEmpty() ? text : text + "\n\n" + address + row.path());
    }
}
