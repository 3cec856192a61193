package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What an import did to one record, written in the same transaction, so that it can be undone. */
@Entity
@Table(name = "administration_import_change")
public class ImportChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_change")
    @SequenceGenerator(
            name = "administration_import_change",
            sequenceName = "administration_import_change_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "row_no")
    private int rowNumber;

    @Column(name = "record_id")
    private Long recordId;

    /** The record's version that the import found; null when it created the record. */
    @Column(name = "found_version")
    private Integer foundVersion;

    /** The record's version after the import; another one shows that somebody changed it since. */
    @Column(name = "record_version")
    private int recordVersion;

    /** The cells before, as JSON; null when the import created the record. */
    @Column(name = "cells_before")
    private String before;

    @Column(name = "is_undone")
    private boolean undone;

    protected ImportChange() {}

    ImportChange(long importId, int rowNumber, long recordId, Integer foundVersion, int recordVersion, String before) {
        this.importId = importId;
        this.rowNumber = rowNumber;
        this.recordId = recordId;
        this.foundVersion = foundVersion;
        this.recordVersion = recordVersion;
        this.before = before;
    }

    void undo() {
        undone = true;
    }

    /** A later import that is undone leaves the record as this one did, at another version. */
    void standsAgain(int version) {
        recordVersion = version;
    }

    public Long getId() {
        return id;
    }

    public int getRowNumber() {
        return rowNumber;
    }

    public Long getRecordId() {
        return recordId;
    }

    public Integer getFoundVersion() {
        return foundVersion;
    }

    public int getRecordVersion() {
        return recordVersion;
    }

    public String getBefore() {
        return before;
    }

    public boolean isUndone() {
        return undone;
    }
}
