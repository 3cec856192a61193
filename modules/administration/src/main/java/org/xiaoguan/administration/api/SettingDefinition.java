package org.xiaoguan.administration.api;

/**
 * A setting that the company may change.
 *
 * @param key {@code module.name}, also the message key of its label after {@code setting.}
 * @param numeric whether it is a number
 * @param defaultValue what holds until it is changed
 */
public record SettingDefinition(String key, boolean numeric, String defaultValue) {}
