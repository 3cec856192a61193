package org.xiaoguan.administration.api;

import java.util.List;

/** Each module tells its settings through one application-scoped implementation. */
public interface SettingSource {
    /** The module's settings in the order in which the page shows them. */
    List<SettingDefinition> settings();
}
