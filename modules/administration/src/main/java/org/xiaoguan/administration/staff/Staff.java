package org.xiaoguan.administration.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A person of the company, with or without a login. Other records hold people by the id of this one. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_staff")
@Audited(kind = "administration.staff")
public class Staff implements Versioned {
    private static final String EMAIL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_staff")
    @SequenceGenerator(name = "administration_staff", sequenceName = "administration_staff_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Column(name = "department_id")
    private Long departmentId;

    private String post;

    @Column(name = "superior_id")
    private Long superiorId;

    private String phone;

    /** Where notifications are mailed; null for nowhere. */
    private String email;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @Column(name = "search_text")
    private String searchText;

    protected Staff() {}

    public Staff(StaffForm form) {
        change(form);
    }

    /** Takes over what was typed. */
    public final void change(StaffForm form) {
        new Violations()
                .text("name", form.getName(), 60)
                .present("departmentId", form.getDepartmentId())
                .optionalText("post", form.getPost(), 60)
                .optionalText("phone", form.getPhone(), 30)
                .require(form.getEmail() == null || form.getEmail().matches(EMAIL), "email", "staff.email.pattern")
                .optionalText("email", form.getEmail(), 200)
                .optionalText("note", form.getNote(), 500)
                .require(id == null || !id.equals(form.getSuperiorId()), "superiorId", "staff.superior.self")
                .require(inOrder(form.getEnteredOn(), form.getConfirmedOn()), "confirmedOn", "staff.confirmed.order")
                .require(inOrder(form.getEnteredOn(), form.getLeftOn()), "leftOn", "staff.left.order")
                .throwIfAny();
        name = form.getName().strip();
        departmentId = form.getDepartmentId();
        post = form.getPost();
        superiorId = form.getSuperiorId();
        phone = form.getPhone();
        email = form.getEmail();
        enteredOn = form.getEnteredOn();
        confirmedOn = form.getConfirmedOn();
        leftOn = form.getLeftOn();
        note = form.getNote();
        searchText = SearchText.of(name, phone);
    }

    private static boolean inOrder(LocalDate earlier, LocalDate later) {
        return earlier == null || later == null || !later.isBefore(earlier);
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

    public String getName() {
        return name;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public String getPost() {
        return post;
    }

    public Long getSuperiorId() {
        return superiorId;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getSearchText() {
        return searchText;
    }
}
