package org.xiaoguan.ui.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of an export.
 *
 * @param key message key of its head
 * @param kind how its values are written
 * @param value takes the value from a row; null leaves the cell empty
 */
public record ExportColumn<R>(String key, Kind kind, Function<R, ?> value) {
    /** How values are written; figures and dates are true figures and dates in a workbook. */
    public enum Kind {
        TEXT(null, 24),
        COUNT("#,##0", 10),
        MONEY("#,##0.00", 16),
        QUANTITY("#,##0.000", 14),
        PRICE("#,##0.0000", 14),
        PERCENT("0.00%", 10),
        DATE("yyyy-mm-dd", 12),
        INSTANT("yyyy-mm-dd hh:mm", 17);

        final String format;
        final int width;

        Kind(String format, int width) {
            this.format = format;
            this.width = width;
        }
    }

    public static <R> ExportColumn<R> text(String key, Function<R, String> value) {
        return new ExportColumn<>(key, Kind.TEXT, value);
    }

    public static <R> ExportColumn<R> count(String key, Function<R, ? extends Number> value) {
        return new ExportColumn<>(key, Kind.COUNT, value);
    }

    public static <R> ExportColumn<R> money(String key, Function<R, BigDecimal> value) {
        return new ExportColumn<>(key, Kind.MONEY, value);
    }

    public static <R> ExportColumn<R> quantity(String key, Function<R, BigDecimal> value) {
        return new ExportColumn<>(key, Kind.QUANTITY, value);
    }

    public static <R> ExportColumn<R> price(String key, Function<R, BigDecimal> value) {
        return new ExportColumn<>(key, Kind.PRICE, value);
    }

    /** A fraction such as 0.2241, shown as 22.41 %. */
    public static <R> ExportColumn<R> percent(String key, Function<R, BigDecimal> value) {
        return new ExportColumn<>(key, Kind.PERCENT, value);
    }

    public static <R> ExportColumn<R> date(String key, Function<R, LocalDate> value) {
        return new ExportColumn<>(key, Kind.DATE, value);
    }

    public static <R> ExportColumn<R> instant(String key, Function<R, Instant> value) {
        return new ExportColumn<>(key, Kind.INSTANT, value);
    }
}
