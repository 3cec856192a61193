package org.xiaoguan.crm.pool;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerActivity;
import org.xiaoguan.crm.pool.PoolRun.Quiet;
import org.xiaoguan.shared.BusinessClock;

/**
 * Soon after midnight: forgets the warnings that contacts have settled, warns the owners of customers that have gone quiet,
 * and returns to the pool those whose day has come, before the visits of the day are computed. Every node does it; what one has done the other does not find any more.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyPool {
    private static final Logger LOG = Logger.getLogger(NightlyPool.class.getName());
    private static final int READ_AT_ONCE = 1000;
    private static final int RETURNED_AT_ONCE = 100;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Inject
    PoolSettings settings;

    @Inject
    PoolRun run;

    private List<CustomerActivity> sources;

    @Inject
    void find(@Any Instance<CustomerActivity> found) {
        sources = found.stream().toList();
    }

    @Schedule(hour = "0", minute = "3", timezone = "Asia/Shanghai", persistent = false)
    void everyNight() {
        try {
            callers.runAsSystem("pool", () -> {
                keep();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The public pool broke off and goes on next night", e);
        }
    }

    /** Does what is due today; done twice it does nothing more. */
    @Open("run by the timer, in the name of the system")
    public void keep() {
        PoolRule rule = settings.rule();
        LocalDate quietUntil = rule.quietUntil(clock.today());
        inParts(READ_AT_ONCE, run::warned, Function.identity(), ids -> forgetSettled(ids, quietUntil));
        int warned = inParts(
                READ_AT_ONCE,
                (after, most) -> run.quiet(quietUntil, after, most),
                Quiet::id,
                quiet -> warn(quiet, rule, quietUntil));
        int returned = inParts(RETURNED_AT_ONCE, run::due, Function.identity(), run::giveBack);
        LOG.log(Level.INFO, "Public pool: {0} quiet customers, {1} returned", new Object[] {warned, returned});
    }

    private void forgetSettled(List<Long> warned, LocalDate quietUntil) {
        Set<Long> settled = new TreeSet<>(run.settled(warned, quietUntil));
        last(warned).forEach((id, day) -> {
            if (day.isAfter(quietUntil)) {
                settled.add(id);
            }
        });
        if (!settled.isEmpty()) {
            run.forgetWarnings(settled);
        }
    }

    private void warn(List<Quiet> quiet, PoolRule rule, LocalDate quietUntil) {
        Map<Long, LocalDate> active = last(quiet.stream().map(Quiet::id).toList());
        Map<LocalDate, List<Long>> byDay = quiet.stream()
                .map(one -> new Quiet(one.id(), later(one.last(), active.get(one.id()))))
                .filter(one -> !one.last().isAfter(quietUntil))
                .collect(Collectors.groupingBy(
                        one -> rule.dueOn(one.last(), clock.today()),
                        Collectors.mapping(Quiet::id, Collectors.toList())));
        byDay.forEach((day, ids) -> run.warn(ids, day));
    }

    /** The last day of work with each of them beside contacts. */
    private Map<Long, LocalDate> last(Collection<Long> ids) {
        Map<Long, LocalDate> last = new HashMap<>();
        for (CustomerActivity source : sources) {
            source.last(ids, clock.today()).forEach((id, day) -> last.merge(id, day, NightlyPool::later));
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

    private static <T> int inParts(int most, Part<T> part, Function<T, Long> id, Consumer<List<T>> work) {
        int done = 0;
        List<T> found = part.after(Long.MIN_VALUE, most);
        while (!found.isEmpty()) {
            work.accept(found);
            done += found.size();
            found = part.after(id.apply(found.get(found.size() - 1)), most);
        }
        return done;
    }
}
