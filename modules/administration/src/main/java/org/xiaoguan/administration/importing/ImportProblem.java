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

/** Why one cell or row was not taken, or not undone; told in both languages, since who reads it later may have changed. */
@Entity
@Table(name = "administration_import_problem")
public class ImportProblem {
    static final int CELL_LENGTH = 200;
    static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_problem")
    @SequenceGenerator(
            name = "administration_import_problem",
            sequenceName = "administration_import_problem_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    /** The work that was under way. */
    @Enumerated(EnumType.STRING)
    private ImportState phase;

    @Column(name = "row_no")
    private int rowNumber;

    @Column(name = "column_key")
    private String columnKey;

    private String cell;

    @Column(name = "reason_zh")
    private String reasonZh;

    @Column(name = "reason_en")
    private String reasonEn;

    protected ImportProblem() {}

    ImportProblem(
            long importId,
            ImportState phase,
            int rowNumber,
            String columnKey,
            String cell,
            String reasonZh,
            String reasonEn) {
        this.importId = importId;
        this.phase = phase;
        this.rowNumber = rowNumber;
        this.columnKey = columnKey;
        this.cell = shortened(cell, CELL_LENGTH);
        this.reasonZh = shortened(reasonZh, REASON_LENGTH);
        this.reasonEn = shortened(reasonEn, REASON_LENGTH);
    }

    private static String shortened(String text, int length) {
        return text == null || text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    public Long getId() {
        return id;
    }

    public ImportState getPhase() {
        return phase;
    }

    public int getRowNumber() {
        return rowNumber;
    }

    public String getColumnKey() {
        return columnKey;
    }

    public String getCell() {
        return cell;
    }
}
