package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.importing.Progress.Outcome;

class FollowingAnImportTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void goesFromTheDryRunToStoringAndBack() {
        ImportJob job = checked(3, 1);
        assertThat(job.getState()).isEqualTo(ImportState.CHECKED);
        job.run(NOW);
        job.progress(outcomes(Outcome.CREATED, Outcome.UPDATED, Outcome.BAD), NOW);
        job.finish();
        assertThat(job.getState()).isEqualTo(ImportState.DONE);
        assertThat(job.isUndoable()).isTrue();
        job.undo(NOW);
        job.progress(outcomes(Outcome.UNDONE, Outcome.KEPT), NOW);
        job.finish();
        assertThat(job.getState()).isEqualTo(ImportState.PARTLY);
        assertThat(job.getCreated() + job.getUpdated()).isEqualTo(2);
        assertThat(job.getUndone()).isEqualTo(1);
        assertThat(job.getKept()).isEqualTo(1);
    }

    @Test
    void triesAgainToUndoWhatStoodInTheWay() {
        ImportJob job = checked(1, 0);
        job.run(NOW);
        job.progress(outcomes(Outcome.CREATED), NOW);
        job.finish();
        job.undo(NOW);
        job.progress(outcomes(Outcome.KEPT), NOW);
        job.finish();
        assertThat(job.getState()).isEqualTo(ImportState.DONE);
        job.undo(NOW);
        job.takeBack(0);
        job.progress(outcomes(Outcome.UNDONE), NOW);
        job.finish();
        assertThat(job.getState()).isEqualTo(ImportState.UNDONE);
        assertThat(job.isUndoable()).isFalse();
        assertThat(job.getKept()).isZero();
    }

    @Test
    void storesNothingWhenNoRowIsGood() {
        ImportJob job = checked(2, 2);
        assertThat(job.isRunnable()).isFalse();
        assertThatThrownBy(() -> job.run(NOW)).hasMessageContaining("import.state.other");
    }

    @Test
    void storesOnlyOnce() {
        ImportJob job = checked(1, 0);
        job.run(NOW);
        assertThatThrownBy(() -> job.run(NOW)).hasMessageContaining("import.state.other");
        assertThatThrownBy(() -> job.undo(NOW)).hasMessageContaining("import.state.other");
    }

    @Test
    void tellsHowFarItIs() {
        ImportJob job = new ImportJob("catalog.material", form(), 1, NOW);
        assertThat(job.getPercent()).isZero();
        job.count(4);
        job.progress(outcomes(Outcome.CREATED), NOW);
        assertThat(job.getPercent()).isEqualTo(25);
    }

    @Test
    void isAbandonedAfterASilence() {
        ImportJob job = new ImportJob("catalog.material", form(), 1, NOW);
        assertThat(job.isAbandoned(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> job.resume(NOW.plusSeconds(60))).hasMessageContaining("import.state.other");
        assertThat(job.isAbandoned(NOW.plusSeconds(121))).isTrue();
        job.resume(NOW.plusSeconds(121));
        assertThat(job.isAbandoned(NOW.plusSeconds(122))).isFalse();
    }

    private static ImportJob checked(int total, int bad) {
        ImportJob job = new ImportJob("catalog.material", form(), 1, NOW);
        job.count(total);
        for (int i = 0; i < total; i++) {
            job.progress(outcomes(i < bad ? Outcome.BAD : Outcome.CREATED), NOW);
        }
        job.finish();
        return job;
    }

    private static Progress outcomes(Outcome... outcomes) {
        Progress progress = Progress.NONE;
        for (Outcome outcome : outcomes) {
            progress = progress.plus(outcome);
        }
        return progress;
    }

    private static ImportForm form() {
        ImportForm form = new ImportForm();
        form.setFileName("a.csv");
        form.setMatchColumn("code");
        return form;
    }
}
