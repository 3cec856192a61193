package org.xiaoguan.administration.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    public String next(String pattern, LocalDate date, Map<String, String> names) {
        String filled = fill(pattern, date, names);
        Matcher digits = DIGITS.matcher(filled);
        if (!digits.find()) {
            throw new IllegalArgumentException("a number pattern needs digits such as {0000}: " + pattern);
        }
        String series = filled.substring(0, digits.start());
        String number = Long.toString(nextOf(series));
        String padding = "0".repeat(Math.max(0, digits.group(1).length() - number.length()));
        return series + padding + number + filled.substring(digits.end());
    }

    private long nextOf(String series) {
        if (!count(series)) {
            start.begin(series);
            count(series);
        }
        Number last =
                (Number) em.createNativeQuery("select last_number from administration_number_series where name = ?")
                        .setParameter(1, series)
                        .getSingleResult();
        return last.longValue();
    }

    /** False when there is no such series yet. */
    private boolean count(String series) {
        return em.createNativeQuery(
                                "update administration_number_series set last_number = last_number + 1 where name = ?")
                        .setParameter(1, series)
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
