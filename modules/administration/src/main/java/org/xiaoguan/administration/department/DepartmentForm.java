package org.xiaoguan.administration.department;

import java.io.Serializable;

/** What a person types of a department. */
public class DepartmentForm implements Serializable {
    private String code;
    private String name;
    private Long parentId;
    private String note;

    /** A form for a new department. */
    public DepartmentForm() {}

    /** A form that shows an existing one. */
    public DepartmentForm(Department department) {
        code = department.getCode();
        name = department.getName();
        parentId = department.getParentId();
        note = department.getNote();
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

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
