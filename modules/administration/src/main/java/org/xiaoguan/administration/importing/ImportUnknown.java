package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** A text that a dry run did not understand, each of a column once. */
@Entity
@Table(name = "administration_import_unknown")
public class ImportUnknown {
    static final int TEXT_LENGTH = 200;

    private static final String BETWEEN_KINDS = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_unknown")
    @SequenceGenerator(
            name = "administration_import_unknown",
            sequenceName = "administration_import_unknown_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    /** The column where it stands; {@link Meanings#HEADING} for a heading, {@link Meanings#KIND} for the whole file. */
    @Column(name = "column_key")
    private String columnKey;

    /** What the file says; empty for an empty cell or a missing column. */
    private String text;

    /** What the first such row said beside it; of a whole file what it may hold. */
    private String hint;

    /** What a record made of it would have beside its name, such as a user name; null when nothing. */
    private String proposal;

    @Column(name = "row_count")
    private int rows;

    protected ImportUnknown() {}

    ImportUnknown(long importId, String columnKey, String text, String hint, int rows) {
        this.importId = importId;
        this.columnKey = columnKey;
        this.text = text;
        this.hint = hint;
        this.rows = rows;
    }

    /** Asks what a file holds whose headings belong to several kinds alike. */
    static ImportUnknown kind(long importId, String fileName, List<String> kinds) {
        return new ImportUnknown(importId, Meanings.KIND, fileName, String.join(BETWEEN_KINDS, kinds), 1);
    }

    /** What the file may hold. */
    List<String> kinds() {
        return List.of(hint.split(BETWEEN_KINDS));
    }

    void propose(String text) {
        proposal = text;
    }

    public Long getId() {
        return id;
    }

    public Long getImportId() {
        return importId;
    }

    public String getColumnKey() {
        return columnKey;
    }

    public String getText() {
        return text;
    }

    public String getHint() {
        return hint;
    }

    public String getProposal() {
        return proposal;
    }

    public int getRows() {
        return rows;
    }
}
