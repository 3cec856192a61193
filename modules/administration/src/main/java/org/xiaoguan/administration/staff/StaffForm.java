package org.xiaoguan.administration.staff;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person types of somebody in the staff list. */
public class StaffForm implements Serializable {
    private String name;
    private Long departmentId;
    private String post;
    private Long superiorId;
    private String phone;
    private String email;
    private LocalDate enteredOn;
    private LocalDate confirmedOn;
    private LocalDate leftOn;
    private String note;

    /** A form for a new person. */
    public StaffForm() {}

    /** A form that shows somebody. */
    public StaffForm(Staff staff) {
        name = staff.getName();
        departmentId = staff.getDepartmentId();
        post = staff.getPost();
        superiorId = staff.getSuperiorId();
        phone = staff.getPhone();
        email = staff.getEmail();
        enteredOn = staff.getEnteredOn();
        confirmedOn = staff.getConfirmedOn();
        leftOn = staff.getLeftOn();
        note = staff.getNote();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public Long getSuperiorId() {
        return superiorId;
    }

    public void setSuperiorId(Long superiorId) {
        this.superiorId = superiorId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
