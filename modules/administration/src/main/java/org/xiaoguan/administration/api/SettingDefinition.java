package org.xiaoguan.administration.api;

import java.math.BigDecimal;

/**
 * A setting that the company may change.
 *
 * @param key {@code module.name}
 * @param least smallest number that makes sense; null for a text
 * @param most greatest one; null for a text
 * @param defaultValue what holds until it is changed
 * @param label message key of what it is called, after {@code setting.}
 * @param of what is set of each of several things, such as roles: the name of the one; null for what is set once
 */
public record SettingDefinition(
        String key, BigDecimal least, BigDecimal most, String defaultValue, String label, String of) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(3650);

    /** One that is set once. */
    public SettingDefinition(String key, BigDecimal least, BigDecimal most, String defaultValue) {
        this(key, least, most, defaultValue, key, null);
    }

    /** A text, empty until it is set. */
    public static SettingDefinition text(String key) {
        return new SettingDefinition(key, null, null, "");
    }

    /** A number of per cent or of points: 0 to 100. */
    public static SettingDefinition percent(String key, String defaultValue) {
        return new SettingDefinition(key, BigDecimal.ZERO, HUNDRED, defaultValue);
    }

    /** A number of days: 1 to 3650. */
    public static SettingDefinition days(String key, String defaultValue) {
        return new SettingDefinition(key, BigDecimal.ONE, LONGEST, defaultValue);
    }

    /** What the field is called in the page and in refusals: the key, which no other setting has. */
    public String field() {
        return key.replace('.', '-');
    }

    /** What stands together in the page: all but the last part of what it is called. */
    public String group() {
        return label.substring(0, label.lastIndexOf('.'));
    }

    public boolean isNumber() {
        return least != null;
    }

    /** Whether the number is within its range. */
    public boolean allows(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
