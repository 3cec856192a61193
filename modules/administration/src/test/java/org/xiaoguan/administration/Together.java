package org.xiaoguan.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xiaoguan.shared.BusinessException;

/** Several people who do something at the same moment. */
public final class Together {
    private Together() {}

    /** Lets so many do the work at once; what each was told: {@code done}, or the refusal. */
    public static List<String> several(int people, Callable<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch ready = new CountDownLatch(people);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return told(work);
                }));
            }
            List<String> told = new ArrayList<>();
            for (Future<String> one : running) {
                told.add(one.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String told(Callable<?> work) throws Exception {
        try {
            work.call();
            return "done";
        } catch (BusinessException e) {
            return e.getMessage();
        }
    }
}
