package org.xiaoguan.catalog.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.Versioned;

/** A group of materials. */
@Entity
@Table(name = "catalog_category")
@Audited(kind = Category.KIND)
public class Category implements Versioned {
    public static final String KIND = "catalog.category";
    static final int CODE_LENGTH = 20;
    static final int NAME_LENGTH = 60;
    static final int NOTE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_category")
    @SequenceGenerator(name = "catalog_category", sequenceName = "catalog_category_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;
    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    protected Category() {}

    public Category(CategoryForm form) {
        change(form);
    }

    /** Takes over what was typed; the service has seen to it that code and name are free. */
    final void change(CategoryForm form) {
        form.check();
        code = form.getCode().strip();
        name = form.getName().strip();
        note = form.getNote();
    }

    /** No new material may be put into it from now on; those in it stay. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }
}
