package org.xiaoguan.administration.dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A word of a list that the company keeps itself; those of a tree have a parent. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_dictionary_item")
@Audited(kind = "administration.dictionary")
public class DictionaryItem implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_dictionary_item")
    @SequenceGenerator(
            name = "administration_dictionary_item",
            sequenceName = "administration_dictionary_item_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String dictionary;

    private String code;

    private String name;

    @Column(name = "english_name")
    private String englishName;

    @Column(name = "parent_id")
    private Long parentId;

    private int position;

    @Column(name = "is_closed")
    private boolean closed;

    protected DictionaryItem() {}

    public DictionaryItem(String dictionary, DictionaryItemForm form) {
        this.dictionary = dictionary;
        change(form);
    }

    /** Takes over what was typed. */
    final void change(DictionaryItemForm form) {
        new Violations()
                .text("code", form.getCode(), 20)
                .text("name", form.getName(), 60)
                .optionalText("englishName", form.getEnglishName(), 60)
                .throwIfAny();
        code = form.getCode().strip();
        name = form.getName().strip();
        englishName = form.getEnglishName();
        parentId = form.getParentId();
        position = form.getPosition();
    }

    void setClosed(boolean closed) {
        this.closed = closed;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getDictionary() {
        return dictionary;
    }

    /** Whether code or name has what was typed; nothing typed is in everything. */
    boolean has(String typed) {
        return typed == null
                || Stream.of(code, name, englishName)
                        .anyMatch(word ->
                                word != null && word.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public Long getParentId() {
        return parentId;
    }

    public int getPosition() {
        return position;
    }

    public boolean isClosed() {
        return closed;
    }
}
