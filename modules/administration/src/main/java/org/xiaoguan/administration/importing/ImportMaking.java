package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A record that is made of a text that nobody knew: chosen first, made when rows are stored, taken back with the import. */
@Entity
@Table(name = "administration_import_making")
public class ImportMaking {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_making")
    @SequenceGenerator(
            name = "administration_import_making",
            sequenceName = "administration_import_making_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "column_key")
    private String columnKey;

    /** The name of what is made. */
    private String text;

    /** What the row said beside it. */
    private String hint;

    /** What it has beside its name, such as a user name; null when nothing. */
    private String proposal;

    /** What was made; null as long as it is only chosen. */
    @Column(name = "record_id")
    private Long recordId;

    protected ImportMaking() {}

    ImportMaking(long importId, String columnKey, String text) {
        this.importId = importId;
        this.columnKey = columnKey;
        this.text = text;
    }

    void say(String besideIt, String proposed) {
        hint = besideIt;
        proposal = proposed;
    }

    void made(long id) {
        recordId = id;
    }

    boolean isOf(String column, String name) {
        return columnKey.equals(column) && Meanings.spelling(text).equals(Meanings.spelling(name));
    }

    public Long getId() {
        return id;
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

    public Long getRecordId() {
        return recordId;
    }
}
