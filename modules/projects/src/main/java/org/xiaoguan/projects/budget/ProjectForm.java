package org.xiaoguan.projects.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.GoodsLineForm;

/** What a person types of a budget sheet. */
public class ProjectForm implements Serializable {
    private String number;
    private int version;
    private String name;
    private Long customerId;
    private Long contactId;
    private Long departmentId;
    private Long managerId;
    private BigDecimal agreedPrice;
    private BigDecimal discount;
    private LocalDate signedOn;
    private LocalDate startOn;
    private LocalDate dueOn;
    private String address;
    private String parties;
    private String note;
    private List<GoodsLineForm> lines = new ArrayList<>();
    private List<FeeLineForm> fees = new ArrayList<>();

    /** A form for a new project. */
    public ProjectForm() {}

    /** A form that shows an existing one. */
    public ProjectForm(String number, int version) {
        this.number = number;
        this.version = version;
    }

    /** Leaves costs out: for those who may not see them, and of what they type. */
    public void hideCosts() {
        lines.forEach(line -> line.setExpectedCost(null));
        fees.forEach(fee -> fee.setExpectedCost(null));
    }

    /** Number of the sheet that it shows; null for a new one. */
    public String getNumber() {
        return number;
    }

    /** Version of the sheet that it shows. */
    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Long getManagerId() {
        return managerId;
    }

    public void setManagerId(Long managerId) {
        this.managerId = managerId;
    }

    public BigDecimal getAgreedPrice() {
        return agreedPrice;
    }

    public void setAgreedPrice(BigDecimal agreedPrice) {
        this.agreedPrice = agreedPrice;
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(BigDecimal discount) {
        this.discount = discount;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        this.startOn = startOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getParties() {
        return parties;
    }

    public void setParties(String parties) {
        this.parties = parties;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<GoodsLineForm> getLines() {
        return lines;
    }

    public void setLines(List<GoodsLineForm> lines) {
        this.lines = lines;
    }

    public List<FeeLineForm> getFees() {
        return fees;
    }

    public void setFees(List<FeeLineForm> fees) {
        this.fees = fees;
    }
}
