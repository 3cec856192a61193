package org.xiaoguan.administration.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;
import org.xiaoguan.ui.text.Texts;

/** What settings are called. */
@ApplicationScoped
public class SettingTexts {
    private List<SettingSource> sources;

    @Inject
    Texts texts;

    @Inject
    void find(@Any Instance<SettingSource> found) {
        sources = found.stream().toList();
    }

    public String label(SettingDefinition definition) {
        String label = texts.get("setting." + definition.label());
        return definition.of() == null ? label : texts.format("setting.of", definition.of(), label);
    }

    /** The same by key; the key itself where what was set of something is not set any more, such as of a role that is gone. */
    public String label(String key) {
        return sources.stream()
                .flatMap(source -> source.settings().stream())
                .filter(definition -> definition.key().equals(key))
                .findFirst()
                .map(this::label)
                .orElse(key);
    }
}
