package org.xiaoguan.administration.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;

/** How long is kept what nobody reads any more. */
@ApplicationScoped
public class UpkeepSettings implements SettingSource {
    /** Days after which the key of a form is forgotten; nobody sends a form again so late. */
    public static final String FORM_KEY_DAYS = "upkeep.form-key-days";

    /** Days after which what was typed and never saved is forgotten. */
    public static final String DRAFT_DAYS = "upkeep.draft-days";

    /** Days after which what somebody was told is forgotten. */
    public static final String NOTIFICATION_DAYS = "upkeep.notification-days";

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                SettingDefinition.days(FORM_KEY_DAYS, "30"),
                SettingDefinition.days(DRAFT_DAYS, "30"),
                SettingDefinition.days(NOTIFICATION_DAYS, "90"));
    }
}
