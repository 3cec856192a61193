package org.xiaoguan.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database processes that a killed launcher left behind. A process belongs to a data folder when its program lies
 * in that folder, so neither a reused process number nor another system's database is ever hit.
 */
final class OrphanedDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanedDatabase() {}

    static List<ProcessHandle> processesOf(Path programs) {
        return ProcessHandle.allProcesses()
                .filter(process -> belongsTo(programs, process.info().command()))
                .toList();
    }

    static boolean belongsTo(Path programs, Optional<String> command) {
        return command.map(program -> Path.of(program).startsWith(programs)).orElse(false);
    }

    /** Stops what was left behind and says how many processes that were. */
    static int stop(Path programs) {
        List<ProcessHandle> orphans = processesOf(programs);
        orphans.forEach(ProcessHandle::destroy);
        orphans.forEach(OrphanedDatabase::awaitEnd);
        return orphans.size();
    }

    private static void awaitEnd(ProcessHandle orphan) {
        CompletableFuture<ProcessHandle> end = orphan.onExit();
        try {
            end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
            end.join();
        } catch (ExecutionException e) {
            throw new LaunchFailure("The database left behind (process " + orphan.pid() + ") cannot be stopped.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while stopping a database left behind.", e);
        }
    }
}
