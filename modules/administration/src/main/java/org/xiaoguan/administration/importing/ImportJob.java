package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.xiaoguan.shared.BusinessException;

/** One file on its way into the records of one kind: checked, run, perhaps undone. */
@Entity
@Table(name = "administration_import")
public class ImportJob {
    /** Without a sign of life for so long, the background work has died with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import")
    @SequenceGenerator(name = "administration_import", sequenceName = "administration_import_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "match_column")
    private String matchColumn;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "user_id")
    private long userId;

    /** The first of the files that were uploaded together; null for a file alone. */
    @Column(name = "batch_id")
    private Long batchId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "total_count")
    private int total;

    @Column(name = "worked_count")
    private int worked;

    @Column(name = "bad_count")
    private int bad;

    @Column(name = "created_count")
    private int created;

    @Column(name = "updated_count")
    private int updated;

    @Column(name = "unchanged_count")
    private int unchanged;

    @Column(name = "undone_count")
    private int undone;

    @Column(name = "kept_count")
    private int kept;

    @Column(name = "failure_zh")
    private String failureZh;

    @Column(name = "failure_en")
    private String failureEn;

    protected ImportJob() {}

    ImportJob(String kind, ImportForm form, long userId, Instant now) {
        this.kind = kind;
        this.fileName = form.getFileName();
        this.matchColumn = form.getMatchColumn();
        this.mode = form.getMode();
        this.userId = userId;
        this.createdAt = now;
        begin(ImportState.CHECKING, now);
    }

    /** Waits until the files before it are stored; the first of them does not wait. */
    void belongTo(long firstId) {
        batchId = firstId;
        state = id == firstId ? state : ImportState.WAITING;
    }

    /** Holds something else than was thought. */
    void become(String otherKind, String otherMatchColumn) {
        require(isCheckable());
        kind = otherKind;
        matchColumn = otherMatchColumn;
    }

    /** The dry run is due: for the first time, or again since what the file says is understood better now. */
    void check(Instant now) {
        require(isCheckable());
        failureZh = null;
        failureEn = null;
        begin(ImportState.CHECKING, now);
        count(0);
    }

    /** Whether a dry run would tell something new. */
    public boolean isCheckable() {
        return state == ImportState.WAITING
                || state == ImportState.CHECKED
                || (state == ImportState.FAILED && created + updated == 0);
    }

    /** Stores the good rows of a file whose dry run is over. */
    void run(Instant now) {
        require(isRunnable());
        begin(ImportState.RUNNING, now);
        count(total);
    }

    /** Takes back what was stored. */
    void undo(Instant now) {
        require(isUndoable());
        begin(ImportState.UNDOING, now);
    }

    /** Goes on with work that its server did not finish. */
    void resume(Instant now) {
        require(isAbandoned(now));
        seenAt = now;
    }

    private void begin(ImportState begun, Instant now) {
        state = begun;
        worked = 0;
        seenAt = now;
    }

    /** Counts anew what the rows are, as far as a dry run can tell or as it turns out. */
    void count(int rows) {
        total = rows;
        worked = 0;
        bad = 0;
        created = 0;
        updated = 0;
    }

    /** Undoing begins, once more if it was refused or broken off: what it kept before is forgotten. */
    void takeBack(int alreadyUndone) {
        undone = alreadyUndone;
        worked = 0;
        kept = 0;
    }

    /** Counts rows that were dealt with. */
    void progress(Progress progress, Instant now) {
        worked += progress.worked();
        bad += progress.bad();
        created += progress.created();
        updated += progress.updated();
        unchanged += progress.unchanged();
        undone += progress.undone();
        kept += progress.kept();
        seenAt = now;
    }

    /** The work under way has come to its end. */
    void finish() {
        state = switch (state) {
            case CHECKING -> ImportState.CHECKED;
            case RUNNING -> ImportState.DONE;
            case UNDOING -> undoneAsFarAsItWent();
            default -> state;
        };
    }

    private ImportState undoneAsFarAsItWent() {
        if (kept == 0) {
            return ImportState.UNDONE;
        }
        return undone == 0 ? ImportState.DONE : ImportState.PARTLY;
    }

    /** The file as a whole cannot be imported. */
    void fail(String chinese, String english) {
        if (state == ImportState.CHECKING) {
            count(total);
        }
        state = ImportState.FAILED;
        failureZh = chinese;
        failureEn = english;
    }

    /** Whether there is something to take back; what was refused before may be tried again. */
    public boolean isUndoable() {
        return (state == ImportState.DONE || state == ImportState.PARTLY) && created + updated > undone;
    }

    /** Whether the good rows may be stored now. */
    public boolean isRunnable() {
        return state == ImportState.CHECKED && total > bad;
    }

    public boolean isAbandoned(Instant now) {
        return state.isWorking() && seenAt.plus(SILENCE).isBefore(now);
    }

    /** Whether anything was stored, be it undone again; else the counts are what is to be expected. */
    public boolean isStored() {
        return state.isStored();
    }

    /** Share of the work under way that is done, in per cent. */
    public int getPercent() {
        int whole = state == ImportState.UNDOING ? worked + left() : total;
        return whole == 0 ? 0 : (int) Math.min(100, 100L * worked / whole);
    }

    private int left() {
        return Math.max(0, created + updated - undone - kept);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw BusinessException.of("import.state.other");
        }
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMatchColumn() {
        return matchColumn;
    }

    public ImportMode getMode() {
        return mode;
    }

    public ImportState getState() {
        return state;
    }

    public long getUserId() {
        return userId;
    }

    public Long getBatchId() {
        return batchId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getTotal() {
        return total;
    }

    public int getWorked() {
        return worked;
    }

    public int getBad() {
        return bad;
    }

    public int getCreated() {
        return created;
    }

    public int getUpdated() {
        return updated;
    }

    public int getUnchanged() {
        return unchanged;
    }

    public int getUndone() {
        return undone;
    }

    public int getKept() {
        return kept;
    }

    public String getFailureZh() {
        return failureZh;
    }

    public String getFailureEn() {
        return failureEn;
    }
}
