package org.xiaoguan.administration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.shared.BusinessClock;

/** Sends mail through the server of the settings: plain text to one address. */
@ApplicationScoped
public class Mailer {
    private static final String PASSWORD = "XIAOGUAN_SMTP_PASSWORD";
    private static final String TIMEOUT = "10000";
    private static final int LONGEST_SUBJECT = 150;

    private Settings settings;
    private BusinessClock clock;

    /** For the container. */
    protected Mailer() {}

    @Inject
    Mailer(Settings settings, BusinessClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a mail. */
    public enum Outcome {
        SENT,
        /** The address is none, or the server knows nobody of that name: trying again would not help. */
        REFUSED,
        /** The server cannot be reached or does not take it now. */
        LATER
    }

    /** Whether a server is set. */
    public boolean isReady() {
        return !settings.text(MailSettings.HOST).isEmpty()
                && !settings.text(MailSettings.SENDER).isEmpty();
    }

    /** @return what came of it, with the reason where it was not sent */
    public Result send(String to, String subject, String text) {
        try {
            InternetAddress recipient = address(to);
            MimeMessage message = message(recipient, subject, text);
            Transport.send(message);
            return new Result(Outcome.SENT, "");
        } catch (AddressException e) {
            return new Result(Outcome.REFUSED, e.toString());
        } catch (SendFailedException e) {
            boolean unknown = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return new Result(unknown ? Outcome.REFUSED : Outcome.LATER, e.toString());
        } catch (MessagingException e) {
            return new Result(Outcome.LATER, e.toString());
        }
    }

    private MimeMessage message(InternetAddress to, String subject, String text) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(oneLine(subject), StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.now()));
        return message;
    }

    /** A wrong sender is no fault of the mail: it goes when the setting was mended. */
    private InternetAddress sender() throws MessagingException {
        try {
            return address(settings.text(MailSettings.SENDER));
        } catch (AddressException e) {
            throw new MessagingException("The sender in the settings is no address", e);
        }
    }

    /** One address and nothing else, so that nothing typed becomes a header or another recipient. */
    private static InternetAddress address(String typed) throws AddressException {
        if (typed.chars().anyMatch(c -> c <= ' ' || c == 127 || c == ',' || c == ';')) {
            throw new AddressException("Not a single address");
        }
        InternetAddress address = new InternetAddress(typed, true);
        address.validate();
        return address;
    }

    /** A subject is one line: what somebody typed cannot end it and begin another header. */
    static String oneLine(String subject) {
        String line =
                subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    private Session session() {
        String security = settings.text(MailSettings.SECURITY);
        String user = settings.text(MailSettings.USER);
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.text(MailSettings.HOST));
        properties.setProperty(
                "mail.smtp.port",
                settings.number(MailSettings.PORT).toBigInteger().toString());
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        // Anything but "none" and "tls" asks for starttls: what somebody mistyped is not sent in the clear.
        boolean tls = "tls".equalsIgnoreCase(security);
        String starttls = Boolean.toString(!tls && !"none".equalsIgnoreCase(security));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        String password = password();
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /** It stands in the environment of the server and never in the database. */
    String password() {
        return System.getenv(PASSWORD);
    }

    /**
     * What came of a mail.
     *
     * @param reason why it was not sent
     */
    public record Result(Outcome outcome, String reason) {}
}
