package org.xiaoguan.projects.margin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.administration.api.Settings;

/** The company's margin floor and allowed drop. */
@ApplicationScoped
public class MarginSettings implements SettingSource {
    private static final String FLOOR = "projects.margin.floor";
    private static final String ALLOWED_DROP = "projects.margin.allowed-drop";

    @Inject
    Settings settings;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(SettingDefinition.percent(FLOOR, "15"), SettingDefinition.percent(ALLOWED_DROP, "2"));
    }

    /** The rule as the company has set it now. */
    public MarginRule rule() {
        return new MarginRule(settings.number(FLOOR), settings.number(ALLOWED_DROP));
    }
}
