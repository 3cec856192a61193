package org.xiaoguan.administration.api;

import java.math.BigDecimal;

/** Settings of the company, with history. Keys and defaults are declared by {@link SettingSource}. */
public interface Settings {
    /** Text of the setting, or its default; never null. */
    String text(String key);

    /** Number of the setting, or its default. */
    BigDecimal number(String key);
}
