package org.xiaoguan.administration.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;

/** How much may be attached. */
@ApplicationScoped
public class AttachmentSettings implements SettingSource {
    /** Megabytes of the largest file. */
    public static final String MAX_MEGABYTES = "attachment.max-megabytes";

    /** Files of one record. */
    public static final String MAX_COUNT = "attachment.max-count";

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                new SettingDefinition(MAX_MEGABYTES, BigDecimal.ONE, BigDecimal.valueOf(200), "20"),
                new SettingDefinition(MAX_COUNT, BigDecimal.ONE, BigDecimal.valueOf(1000), "100"));
    }
}
