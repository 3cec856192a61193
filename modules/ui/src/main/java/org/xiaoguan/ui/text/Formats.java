package org.xiaoguan.ui.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.UnitPrice;

/** How values are written, the same in both languages. Nothing is written for null. */
public final class Formats {
    /** A true minus sign, as wide as a digit. */
    private static final char MINUS = '\u2212';

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessClock.ZONE);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(BusinessClock.ZONE);

    private Formats() {}

    /** 1,234.00 */
    public static String money(BigDecimal amount) {
        return decimal(amount, Money.SCALE);
    }

    /** +1,234.00 or −1,234.00, for what goes up or down. */
    public static String signed(BigDecimal amount) {
        return amount != null && amount.signum() > 0 ? "+" + money(amount) : money(amount);
    }

    /** 1,234.000 */
    public static String quantity(BigDecimal quantity) {
        return decimal(quantity, Quantity.SCALE);
    }

    /** 1,234.0000 */
    public static String price(BigDecimal price) {
        return decimal(price, UnitPrice.SCALE);
    }

    /** 30 or 12.5: a weight, a score, without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number == null
                ? ""
                : decimal(number, Math.max(number.stripTrailingZeros().scale(), 0));
    }

    /** 22.41 % of a fraction such as 0.2241, half-up. */
    public static String percent(BigDecimal fraction) {
        return fraction == null ? "" : rate(fraction.movePointRight(2));
    }

    /** 22.41 % of a rate that is in per cent already. */
    public static String rate(BigDecimal percent) {
        return percent == null ? "" : decimal(percent, 2) + " %";
    }

    /** 1,234 */
    public static String count(Number number) {
        return number == null ? "" : decimal(BigDecimal.valueOf(number.longValue()), 0);
    }

    /** 2026-11-21 */
    public static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** 2026-11-21 09:41 in business time */
    public static String instant(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** 09:41 in business time */
    public static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }

    /** A value by its type; numbers with the decimals they have. */
    public static String any(Object value) {
        if (value instanceof BigDecimal number) {
            return decimal(number, Math.max(number.scale(), 0));
        } else if (value instanceof Long || value instanceof Integer) {
            return count((Number) value);
        } else if (value instanceof Instant instant) {
            return instant(instant);
        } else if (value instanceof LocalDate || value instanceof YearMonth) {
            return value.toString();
        }
        return value == null ? "" : value.toString();
    }

    /** Style class of a figure: neg below zero, mut for zero or nothing, else none. */
    public static String sign(BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return "mut";
        }
        return number.signum() < 0 ? "neg" : "";
    }

    /** As typed into a field: without thousands separators, with an ordinary minus. */
    public static String typed(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String decimal(BigDecimal number, int scale) {
        if (number == null) {
            return "";
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
