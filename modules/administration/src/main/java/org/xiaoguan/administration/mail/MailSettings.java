package org.xiaoguan.administration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;

/** Where mail goes; none goes while the server is empty. The password stands in the environment of the server. */
@ApplicationScoped
public class MailSettings implements SettingSource {
    public static final String HOST = "mail.host";
    public static final String PORT = "mail.port";

    /** starttls, tls or none. */
    public static final String SECURITY = "mail.security";

    public static final String USER = "mail.user";
    public static final String SENDER = "mail.sender";

    /** How browsers reach the system, for the links in mail. */
    public static final String ADDRESS = "mail.system-address";

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                SettingDefinition.text(HOST),
                new SettingDefinition(PORT, BigDecimal.ONE, BigDecimal.valueOf(65_535), "587"),
                new SettingDefinition(SECURITY, null, null, "starttls"),
                SettingDefinition.text(USER),
                SettingDefinition.text(SENDER),
                SettingDefinition.text(ADDRESS));
    }
}
