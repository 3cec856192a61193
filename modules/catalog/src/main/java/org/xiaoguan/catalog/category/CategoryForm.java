package org.xiaoguan.catalog.category;

import java.io.Serializable;
import org.xiaoguan.shared.Violations;

/** What a person types of a material category. */
public class CategoryForm implements Serializable {
    private String code;
    private String name;
    private String note;

    /** A form for a new category. */
    public CategoryForm() {}

    /** A form that shows an existing one. */
    public CategoryForm(Category category) {
        code = category.getCode();
        name = category.getName();
        note = category.getNote();
    }

    void check() {
        new Violations()
                .text("code", code, Category.CODE_LENGTH)
                .text("name", name, Category.NAME_LENGTH)
                .optionalText("note", note, Category.NOTE_LENGTH)
                .throwIfAny();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
