package org.xiaoguan.administration.setting;

import org.xiaoguan.administration.api.HistoryEntry;

/** A change in the history of the settings, with the key of the setting. */
public record SettingChange(String key, HistoryEntry entry) {}
