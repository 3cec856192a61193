package org.xiaoguan.administration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.administration.mail.Mailer.Outcome;
import org.xiaoguan.shared.BusinessClock;

/** Against a real mail server on loopback. */
class MailerTest {
    private static final String TO = "wang.fang@example.com";

    private final Map<String, String> set = new HashMap<>();
    private final Mailer mailer = new KnowingMailer(set);
    private GreenMail server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void sendsPlainTextToOneAddress() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP, "none");
        assertThat(mailer.isReady()).isTrue();
        assertThat(send(TO, "预算单 XM-1 等待您审批")).isEqualTo(Outcome.SENT);
        MimeMessage got = received();
        assertThat(got.getSubject()).isEqualTo("预算单 XM-1 等待您审批");
        assertThat(got.getContent().toString()).startsWith("正文 text");
        assertThat(got.getContentType()).startsWith("text/plain");
        assertThat(got.getFrom()[0]).hasToString("xiaoguan@example.com");
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void whatIsTypedBecomesNeitherHeaderNorRecipient() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP, "none");
        assertThat(send(TO, "XM-1\r\nBcc: spy@example.com\r\n\r\nHello\u2028X-Mine: 1"))
                .isEqualTo(Outcome.SENT);
        MimeMessage got = received();
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getHeader("X-Mine")).isNull();
        assertThat(got.getSubject()).isEqualTo("XM-1 Bcc: spy@example.com Hello X-Mine: 1");
        assertThat(got.getRecipients(Message.RecipientType.TO)).hasSize(1);
        for (String address : new String[] {
            TO + "\r\nBcc: spy@example.com", TO + ",spy@example.com", TO + "\r\nRCPT TO:<spy@example.com>", "nobody", ""
        }) {
            assertThat(send(address, "x")).as(address).isEqualTo(Outcome.REFUSED);
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aWrongSenderIsNoFaultOfTheMail() {
        start(ServerSetup.PROTOCOL_SMTP, "none");
        set.put(MailSettings.SENDER, "x@example.com\r\nBcc: spy@example.com");
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysWhoItIsWhereTheServerAsks() {
        start(ServerSetup.PROTOCOL_SMTP, "none");
        server.setUser("xiaoguan@example.com", "mailer", "right");
        set.put(MailSettings.USER, "mailer");
        set.put("password", "wrong");
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
        set.put("password", "right");
        assertThat(send(TO, "x")).isEqualTo(Outcome.SENT);
    }

    @Test
    void nothingGoesInTheClearUnlessSetSo() {
        start(ServerSetup.PROTOCOL_SMTP, "starttls");
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
        set.put(MailSettings.SECURITY, "startls");
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithAStrangeCertificateGetsNothing() {
        start(ServerSetup.PROTOCOL_SMTPS, "tls");
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsTriedLater() {
        start(ServerSetup.PROTOCOL_SMTP, "none");
        server.stop();
        assertThat(send(TO, "x")).isEqualTo(Outcome.LATER);
    }

    @Test
    void withoutAServerNothingIsReady() {
        assertThat(mailer.isReady()).isFalse();
    }

    private void start(String protocol, String security) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        int port = ServerSetup.PROTOCOL_SMTP.equals(protocol)
                ? server.getSmtp().getPort()
                : server.getSmtps().getPort();
        set.put(MailSettings.HOST, "127.0.0.1");
        set.put(MailSettings.PORT, Integer.toString(port));
        set.put(MailSettings.SECURITY, security);
        set.put(MailSettings.SENDER, "xiaoguan@example.com");
    }

    private Outcome send(String to, String subject) {
        return mailer.send(to, subject, "正文 text").outcome();
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    /** Knows its settings and its password without a container. */
    private static final class KnowingMailer extends Mailer {
        private final Map<String, String> set;

        KnowingMailer(Map<String, String> set) {
            super(new KnownSettings(set), new BusinessClock());
            this.set = set;
        }

        @Override
        String password() {
            return set.get("password");
        }
    }

    private record KnownSettings(Map<String, String> set) implements Settings {
        @Override
        public String text(String key) {
            return set.getOrDefault(key, "");
        }

        @Override
        public BigDecimal number(String key) {
            return new BigDecimal(text(key));
        }
    }
}
