package org.xiaoguan.administration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.mail.MailSettings;
import org.xiaoguan.administration.mail.SmtpServer;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;

/** What people do not read is mailed to them through a server on loopback. */
@ExtendWith(ArquillianExtension.class)
class MailOutboxIT {
    private static final String WAITING = "notification.approval.waiting";

    @Inject
    MailOutbox outbox;

    @Inject
    MailQueue queue;

    @Inject
    MailChoiceService choices;

    @Inject
    NotificationService notifications;

    @Inject
    SettingService settings;

    @Inject
    StaffService staff;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    private String reader;
    private String address;

    @BeforeEach
    void begin() {
        reader = company.user(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW));
        address = Company.unique("wang") + "@example.com";
        company.asSystem(() -> {
            Staff person = staff.find(id());
            StaffForm form = new StaffForm(person);
            form.setEmail(address);
            staff.update(person.getId(), person.getVersion(), form);
            // what other tests left
            outboxEmptied();
            return null;
        });
    }

    @AfterEach
    void end() {
        clock.reset();
        set(Map.of(
                MailSettings.HOST,
                "",
                MailSettings.PORT,
                "587",
                MailSettings.SECURITY,
                "starttls",
                MailSettings.SENDER,
                "",
                MailSettings.ADDRESS,
                ""));
    }

    @Test
    void whatIsUnreadForAMinuteIsMailedOnce() throws Exception {
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            tell("XM-1", "一楼\n空调");
            send();
            assertThat(server.mails()).as("there is still time to read it").isEmpty();
            later();
            send();
            arrived(server);
            send();
            assertThat(server.mails()).singleElement().satisfies(mail -> {
                assertThat(mail.to()).contains(address);
                assertThat(mail.from()).contains("xiaoguan@example.com");
                MimeMessage message = read(mail.content());
                assertThat(MimeUtility.decodeText(message.getHeader("Subject", null)))
                        .isEqualTo("XM-1 一楼 空调 等待您审批");
                assertThat((String) message.getContent()).contains("https://sales.example.com/a?id=1");
            });
        }
    }

    @Test
    void whatTheServerDoesNotTakeNowIsTriedAgainLaterAndLater() throws Exception {
        int nobody;
        try (SmtpServer server = new SmtpServer(null)) {
            nobody = server.port();
        }
        use(nobody);
        tell("XM-2", "二楼");
        later();
        send();
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            send();
            assertThat(server.mails()).as("it waits a minute").isEmpty();
            later();
            send();
            arrived(server);
        }
    }

    @Test
    void whomTheServerDoesNotKnowIsNotTriedAgainAndHoldsNobodyUp() throws Exception {
        try (SmtpServer server = new SmtpServer(address)) {
            use(server.port());
            tell("XM-4", "四楼");
            later();
            send();
        }
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            clock.set(clock.now().plus(Duration.ofHours(3)));
            send();
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void whatANodeTookAndDidNotSendIsSentByAnother() throws Exception {
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            tell("XM-5", "五楼");
            later();
            company.asSystem(() -> {
                queue.due(10).forEach(row -> assertThat(queue.take(row.id())).isTrue());
                return null;
            });
            send();
            assertThat(server.mails()).as("another node has it").isEmpty();
            clock.set(clock.now().plus(MailQueue.LEASE).plusSeconds(1));
            send();
            arrived(server);
        }
    }

    @Test
    void withoutAServerAndWithoutNeedNothingIsSent() throws Exception {
        tell("XM-3", "三楼");
        later();
        send();
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            send();
            assertThat(server.mails()).as("told before there was a server").isEmpty();
            tell("XM-6", "六楼");
            company.as(reader, () -> {
                notifications.readAll();
                return null;
            });
            later();
            send();
            assertThat(server.mails()).as("read in the page").isEmpty();
        }
    }

    @Test
    void whatIsRolledBackIsNotMailedAndWhatIsNotWantedNeither() throws Exception {
        try (SmtpServer server = new SmtpServer(null)) {
            use(server.port());
            assertThatThrownBy(() -> company.asSystem(() -> {
                        notifications.tell(List.of(id(), -5L), WAITING, "/a?id=1", "XM-7", "七楼");
                        return null;
                    }))
                    .isInstanceOf(RuntimeException.class);
            company.as(reader, () -> {
                choices.choose(List.of("administration.decision"));
                return null;
            });
            assertThat(company.as(reader, choices::mailed)).containsExactly("administration.decision");
            tell("XM-8", "八楼");
            later();
            send();
            assertThat(server.mails()).isEmpty();
        }
    }

    /** The timer may be sending it at this very moment. */
    private static void arrived(SmtpServer server) throws InterruptedException {
        assertThat(server.next()).isNotNull();
        assertThat(server.mails()).hasSize(1);
    }

    private void outboxEmptied() {
        notifications.forget(clock.now().plus(Duration.ofDays(1)), 1_000_000);
    }

    private void tell(String number, String title) {
        company.asSystem(() -> {
            notifications.tell(List.of(id()), WAITING, "/a?id=1", number, title);
            return null;
        });
    }

    private void later() {
        clock.set(clock.now().plus(Duration.ofMinutes(2)));
    }

    private void send() {
        company.asSystem(outbox::sendDue);
    }

    private void use(int port) {
        set(Map.of(
                MailSettings.HOST, "127.0.0.1",
                MailSettings.PORT, Integer.toString(port),
                MailSettings.SECURITY, "none",
                MailSettings.SENDER, "xiaoguan@example.com",
                MailSettings.ADDRESS, "https://sales.example.com/"));
    }

    private void set(Map<String, String> wanted) {
        company.asSystem(() -> {
            Map<String, String> read = new HashMap<>();
            wanted.keySet().forEach(key -> read.put(key, settings.text(key)));
            settings.change(read, wanted);
            return null;
        });
    }

    private Long id() {
        return company.as(reader, currentUser::getStaffId);
    }

    private static MimeMessage read(String content) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
