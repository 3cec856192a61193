package org.xiaoguan.ui.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.shared.Beans;

/** What pages may call with the prefix x, such as {@code #{x:money(row.amount)}}. */
public final class Functions {
    private Functions() {}

    /** A text with arguments: {@code #{x:format('list.count', [list.count])}}. */
    public static String format(String key, List<?> arguments) {
        return Beans.of(Texts.class).format(key, arguments.toArray());
    }

    public static String money(BigDecimal amount) {
        return Formats.money(amount);
    }

    public static String signed(BigDecimal amount) {
        return Formats.signed(amount);
    }

    public static String quantity(BigDecimal quantity) {
        return Formats.quantity(quantity);
    }

    public static String plain(BigDecimal number) {
        return Formats.plain(number);
    }

    public static String price(BigDecimal price) {
        return Formats.price(price);
    }

    public static String percent(BigDecimal fraction) {
        return Formats.percent(fraction);
    }

    public static String rate(BigDecimal percent) {
        return Formats.rate(percent);
    }

    public static String count(Number number) {
        return Formats.count(number);
    }

    public static String date(LocalDate date) {
        return Formats.date(date);
    }

    public static String instant(Instant instant) {
        return Formats.instant(instant);
    }

    public static String sign(BigDecimal number) {
        return Formats.sign(number);
    }
}
