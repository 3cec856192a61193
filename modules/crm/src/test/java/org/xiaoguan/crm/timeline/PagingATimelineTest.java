package org.xiaoguan.crm.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.shared.BusinessClock;

/** The newest of several kinds, page by page: nothing is left out and nothing comes twice, also where many happened at once. */
class PagingATimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A kind whose events are in memory, asked as a database is. */
    private record Kept(EventKind kind, List<CustomerEvent> events, boolean byDay) implements CustomerEvents {
        @Override
        public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
            return events.stream()
                    .filter(event -> byDay ? isBefore(event, before) : isEarlier(event, before))
                    .sorted(Comparator.comparing((CustomerEvent event) -> event.at())
                            .thenComparing(event -> event.id())
                            .reversed())
                    .limit(most)
                    .toList();
        }

        private static boolean isBefore(CustomerEvent event, EventMoment before) {
            LocalDate day = LocalDate.ofInstant(event.at(), BusinessClock.ZONE);
            return day.isBefore(before.day()) || (day.equals(before.day()) && event.id() < before.idOnDay());
        }

        private static boolean isEarlier(CustomerEvent event, EventMoment before) {
            return event.at().isBefore(before.at()) || (event.at().equals(before.at()) && event.id() < before.id());
        }
    }

    @RepeatedTest(20)
    void everyEventComesOnceInOrder() {
        Random random = new Random();
        List<Kept> kinds = List.of(
                kind(10, true, random.nextInt(30), random),
                kind(20, false, random.nextInt(30), random),
                kind(30, true, random.nextInt(30), random),
                kind(90, false, random.nextInt(30), random));
        int size = 1 + random.nextInt(7);
        List<Timeline.Entry> shown = new ArrayList<>();
        Cursor next = Cursor.START;
        while (next != null) {
            Timeline page = page(kinds, next, size);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(size);
            shown.addAll(page.entries());
            next = page.next() == null ? null : Cursor.read(page.next().toString());
        }

        assertThat(shown)
                .doesNotHaveDuplicates()
                .isEqualTo(page(kinds, Cursor.START, 1000).entries());
        assertThat(shown)
                .hasSize(kinds.stream().mapToInt(kind -> kind.events().size()).sum());
        assertThat(shown).extracting(entry -> entry.event().at()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theLastPageLeadsNowhere() {
        Random random = new Random(1);
        List<Kept> kinds = List.of(kind(10, true, 3, random));

        assertThat(page(kinds, Cursor.START, 3).next()).isNull();
        assertThat(page(kinds, Cursor.START, 2).next()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "1_2_3", "9999999999999.999999_1_1", "1.1_1_", "-1.0_1_1", "1.0_99999_1"})
    void rubbishInAnAddressIsTheBeginning(String written) {
        assertThat(Cursor.read(written)).isEqualTo(Cursor.START);
    }

    private static Timeline page(List<Kept> kinds, Cursor before, int most) {
        return Timeline.of(
                kinds.stream()
                        .flatMap(kind -> kind.before(1, before.of(kind.kind().order()), most + 1).stream()
                                .map(event -> new Timeline.Entry(kind.kind(), event, "")))
                        .toList(),
                most);
    }

    private static Kept kind(int order, boolean byDay, int count, Random random) {
        List<CustomerEvent> events = LongStream.rangeClosed(1, count)
                .mapToObj(id -> byDay
                        ? CustomerEvent.on(DAY.minusDays(random.nextInt(4)), id, "day")
                        : CustomerEvent.at(instant(random), id, "instant", List.of()))
                .toList();
        return new Kept(new EventKind("kind" + order, order, "", "", null), events, byDay);
    }

    /** Often the beginning of a day, which is where events without a time of day stand. */
    private static Instant instant(Random random) {
        Instant begin = DAY.minusDays(random.nextInt(4))
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        return random.nextBoolean() ? begin : begin.plus(random.nextInt(3), ChronoUnit.HOURS);
    }
}
