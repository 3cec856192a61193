package org.xiaoguan.administration.department;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A unit of the company; all of them form a tree. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_department")
@Audited(kind = "administration.department")
public class Department implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_department")
    @SequenceGenerator(
            name = "administration_department",
            sequenceName = "administration_department_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;

    private String name;

    @Column(name = "parent_id")
    private Long parentId;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    protected Department() {}

    public Department(DepartmentForm form) {
        change(form);
    }

    /** Takes over what was typed; that the parent is no descendant is the service's to check. */
    final void change(DepartmentForm form) {
        Violations violations = new Violations()
                .text("code", form.getCode(), 20)
                .text("name", form.getName(), 60)
                .optionalText("note", form.getNote(), 500);
        violations.throwIfAny();
        code = form.getCode().strip();
        name = form.getName().strip();
        parentId = form.getParentId();
        note = form.getNote();
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

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Long getParentId() {
        return parentId;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }
}
