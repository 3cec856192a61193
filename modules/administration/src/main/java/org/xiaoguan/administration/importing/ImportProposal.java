package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a new record gets in a cell that its row leaves empty, unless the uploader changes it. */
@Entity
@Table(name = "administration_import_proposal")
public class ImportProposal {
    static final int TEXT_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_proposal")
    @SequenceGenerator(
            name = "administration_import_proposal",
            sequenceName = "administration_import_proposal_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "row_no")
    private int rowNumber;

    @Column(name = "column_key")
    private String columnKey;

    /** How people know the row. */
    private String label;

    private String text;

    @Column(name = "is_changed")
    private boolean changed;

    protected ImportProposal() {}

    ImportProposal(long importId, int rowNumber, String columnKey, String label, String text) {
        this.importId = importId;
        this.rowNumber = rowNumber;
        this.columnKey = columnKey;
        this.label = label;
        this.text = text;
    }

    void change(String typed) {
        if (!text.equals(typed)) {
            text = typed;
            changed = true;
        }
    }

    public Long getId() {
        return id;
    }

    public Long getImportId() {
        return importId;
    }

    public int getRowNumber() {
        return rowNumber;
    }

    public String getColumnKey() {
        return columnKey;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    public boolean isChanged() {
        return changed;
    }
}
