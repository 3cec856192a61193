package org.xiaoguan.administration.number;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Numbers;

/** Document numbers are unique and without gaps, whoever takes them at once and whatever is rolled back. */
@ExtendWith(ArquillianExtension.class)
class NumbersIT {
    private static final int THREADS = 32;
    private static final int EACH = 5;

    @Inject
    Numbers numbers;

    @Resource
    UserTransaction transaction;

    @Test
    void thirtyTwoThreadsGetEveryNumberOnce() throws Exception {
        String series = Company.unique("T");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<String> issued = new ArrayList<>();
        try {
            List<Future<List<String>>> running = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> take(series, thread)))
                    .toList();
            for (Future<List<String>> thread : running) {
                issued.addAll(thread.get());
            }
        } finally {
            threads.shutdown();
        }
        TreeSet<String> expected = IntStream.rangeClosed(1, issued.size())
                .mapToObj(n -> series + "-202611-%04d".formatted(n))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(issued).hasSizeGreaterThan(THREADS).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(issued)).isEqualTo(expected);
    }

    @Test
    void moreDigitsThanZerosAreAllowed() throws Exception {
        String series = Company.unique("T");
        String last = null;
        for (int i = 0; i < 11; i++) {
            last = next(series + "{0}", true);
        }
        assertThat(last).isEqualTo(series + "11");
    }

    /** Every third transaction is rolled back and gives its number back. */
    private List<String> take(String series, int thread) throws Exception {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            boolean commit = (thread + i) % 3 != 0;
            String number = next(series + "-{yyyyMM}-{0000}", commit);
            if (commit) {
                kept.add(number);
            }
        }
        return kept;
    }

    private String next(String pattern, boolean commit) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            String number = numbers.next(pattern, LocalDate.of(2026, 11, 21), Map.of());
            done = commit;
            return number;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
