package org.xiaoguan.administration.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** When a job of the night ran last; written by {@link JobClaims} in single statements. */
@Entity
@Table(name = "administration_job")
public class Job {
    @Id
    private String name;

    /** The day that was done, or is being done. */
    @Column(name = "done_for")
    private LocalDate doneFor;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int changed;

    @Column(name = "is_failed")
    private boolean failed;

    public String getName() {
        return name;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null while it runs. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** How many records it changed. */
    public int getChanged() {
        return changed;
    }

    public boolean isFailed() {
        return failed;
    }
}
