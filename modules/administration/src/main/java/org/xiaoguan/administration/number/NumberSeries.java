package org.xiaoguan.administration.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.Open;

/** Counts each series in one row, which the transaction that takes a number keeps locked until it ends. */
@Stateless
public class NumberSeries implements Numbers {
    private static final Pattern DIGITS = Pattern.compile("\\{(0+)}");

    @PersistenceContext
    EntityManager em;

    @Inject
    NumberSeriesStart start;

    @Open("the calling service has decided that the document may be made")
    @Override
    public List<String> next(String pattern, LocalDate date, Map<String, String> names, int count) {
        String filled = fill(pattern, date, names);
        Matcher digits = DIGITS.matcher(filled);
        if (!digits.find()) {
            throw new IllegalArgumentException("a number pattern needs digits such as {0000}: " + pattern);
        }
        String series = filled.substring(0, digits.start());
        int places = digits.group(1).length();
        String end = filled.substring(digits.end());
        long last = lastOf(series, count);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> series + padded(number, places) + end)
                .toList();
    }

    private static String padded(long number, int places) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, places - digits.length())) + digits;
    }

    private long lastOf(String series, int count) {
        if (!count(series, count)) {
            start.begin(series);
            count(series, count);
        }
        Number last =
                (Number) em.createNativeQuery("select last_number from administration_number_series where name = ?")
                        .setParameter(1, series)
                        .getSingleResult();
        return last.longValue();
    }

    /** False when there is no such series yet. */
    private boolean count(String series, int count) {
        return em.createNativeQuery(
                                "update administration_number_series set last_number = last_number + ? where name = ?")
                        .setParameter(1, count)
                        .setParameter(2, series)
                        .executeUpdate()
                == 1;
    }

    static String fill(String pattern, LocalDate date, Map<String, String> names) {
        String filled = pattern.replace("{yyyyMMdd}", date.toString().replace("-", ""))
                .replace("{yyyyMM}", date.toString().replace("-", "").substring(0, 6))
                .replace("{yyyy}", date.toString().substring(0, 4));
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
