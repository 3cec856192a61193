package org.xiaoguan.administration.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a text of imported files means. It holds for all files of the kind until somebody deletes it. */
@Entity
@Table(name = "administration_import_word")
public class ImportWord {
    static final int TEXT_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_import_word")
    @SequenceGenerator(
            name = "administration_import_word",
            sequenceName = "administration_import_word_seq",
            allocationSize = 50)
    private Long id;

    private String kind;

    /** The column where it stands; {@link Meanings#HEADING} for a heading. */
    @Column(name = "column_key")
    private String columnKey;

    /** What the file says; empty for an empty cell or a missing column. */
    private String text;

    /** What is read instead: what the column understands, or for a heading the key of its column. */
    private String meaning;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ImportWord() {}

    ImportWord(String kind, String columnKey, String text) {
        this.kind = kind;
        this.columnKey = columnKey;
        this.text = text.strip();
    }

    void mean(String meaning, long userId, Instant now) {
        this.meaning = meaning.strip();
        this.userId = userId;
        this.createdAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getColumnKey() {
        return columnKey;
    }

    public String getText() {
        return text;
    }

    public String getMeaning() {
        return meaning;
    }
}
