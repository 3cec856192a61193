package org.xiaoguan.administration.dictionary;

import java.io.Serializable;

/** What a person types of a word in a dictionary. */
public class DictionaryItemForm implements Serializable {
    private String code;
    private String name;
    private String englishName;
    private Long parentId;
    private int position;

    /** A form for a new word. */
    public DictionaryItemForm() {}

    /** A form that shows an existing one. */
    public DictionaryItemForm(DictionaryItem item) {
        code = item.getCode();
        name = item.getName();
        englishName = item.getEnglishName();
        parentId = item.getParentId();
        position = item.getPosition();
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

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
