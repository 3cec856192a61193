package org.xiaoguan.crm.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.api.CustomerActivity;
import org.xiaoguan.crm.pool.PoolRun.Quiet;

/**
 * Forgets the warnings that contacts have settled, warns the owners of customers that have gone quiet, and returns to the
 * pool those whose day has come.
 */
@ApplicationScoped
public class NightlyPool implements NightlyJob {
    private static final int READ_AT_ONCE = 1000;
    private static final int RETURNED_AT_ONCE = 100;

    /** The owner is told in the morning of the first working day, or of the next one when this night comes late. */
    private static final int WORKING_DAYS_TO_READ = 2;

    @Inject
    PoolSettings settings;

    @Inject
    PoolRun run;

    @Inject
    WorkingCalendar calendar;

    private List<CustomerActivity> sources;

    @Inject
    void find(@Any Instance<CustomerActivity> found) {
        sources = found.stream().toList();
    }

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public int run(LocalDate today) {
        PoolRule rule = settings.rule();
        LocalDate quietUntil = rule.quietUntil(today);
        int changed =
                inParts(READ_AT_ONCE, run::warned, Function.identity(), ids -> forgetSettled(ids, today, quietUntil));
        changed += inParts(
                READ_AT_ONCE,
                (after, most) -> run.quiet(quietUntil, after, most),
                Quiet::id,
                quiet -> warn(quiet, rule, today));
        return changed
                + inParts(RETURNED_AT_ONCE, run::due, Function.identity(), ids -> {
                    run.giveBack(ids);
                    return ids.size();
                });
    }

    private int forgetSettled(List<Long> warned, LocalDate today, LocalDate quietUntil) {
        Set<Long> settled = new TreeSet<>(run.settled(warned, quietUntil));
        last(warned, today).forEach((id, day) -> {
            if (day.isAfter(quietUntil)) {
                settled.add(id);
            }
        });
        return settled.isEmpty() ? 0 : run.forgetWarnings(settled);
    }

    private int warn(List<Quiet> quiet, PoolRule rule, LocalDate today) {
        LocalDate quietUntil = rule.quietUntil(today);
        LocalDate readOn = calendar.plusWorkingDays(today, WORKING_DAYS_TO_READ);
        Map<Long, LocalDate> active = last(quiet.stream().map(Quiet::id).toList(), today);
        return quiet.stream()
                .map(one -> new Quiet(one.id(), later(one.last(), active.get(one.id()))))
                .filter(one -> !one.last().isAfter(quietUntil))
                .collect(Collectors.groupingBy(
                        one -> rule.dueOn(one.last(), today, readOn),
                        Collectors.mapping(Quiet::id, Collectors.toList())))
                .entrySet()
                .stream()
                .mapToInt(due -> run.warn(due.getValue(), due.getKey()))
                .sum();
    }

    /** The last day of work with each of them beside contacts. */
    private Map<Long, LocalDate> last(Collection<Long> ids, LocalDate today) {
        Map<Long, LocalDate> last = new HashMap<>();
        for (CustomerActivity source : sources) {
            source.last(ids, today).forEach((id, day) -> last.merge(id, day, NightlyPool::later));
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** How the next part is found: those after an id, at most so many. */
    @FunctionalInterface
    private interface Part<T> {
        List<T> after(long id, int most);
    }

    /** Works on one part after the other; the sum of what the work changed. */
    private static <T> int inParts(int most, Part<T> part, Function<T, Long> id, ToIntFunction<List<T>> work) {
        int changed = 0;
        List<T> found = part.after(Long.MIN_VALUE, most);
        while (!found.isEmpty()) {
            changed += work.applyAsInt(found);
            found = part.after(id.apply(found.get(found.size() - 1)), most);
        }
        return changed;
    }
}
