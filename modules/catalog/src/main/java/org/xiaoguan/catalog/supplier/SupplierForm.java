package org.xiaoguan.catalog.supplier;

import java.io.Serializable;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.Violations;

/** What a person types of a supplier. */
public class SupplierForm implements Serializable {
    private String code;
    private String name;
    private String creditCode;
    private String contactName;
    private String phone;
    private String address;
    private String bank;
    private String bankAccount;
    private String note;

    /** A form for a new supplier. */
    public SupplierForm() {}

    /** A form that shows an existing one. */
    public SupplierForm(Supplier supplier) {
        code = supplier.getCode();
        name = supplier.getName();
        creditCode = supplier.getCreditCode();
        contactName = supplier.getContactName();
        phone = supplier.getPhone();
        address = supplier.getAddress();
        bank = supplier.getBank();
        bankAccount = supplier.getBankAccount();
        note = supplier.getNote();
    }

    void check() {
        new Violations()
                .text("code", code, Supplier.CODE_LENGTH)
                .text("name", name, Supplier.NAME_LENGTH)
                .collect(() -> CreditCode.check("creditCode", creditCode))
                .optionalText("contactName", contactName, Supplier.CONTACT_LENGTH)
                .optionalText("phone", phone, Supplier.PHONE_LENGTH)
                .optionalText("address", address, Supplier.ADDRESS_LENGTH)
                .optionalText("bank", bank, Supplier.BANK_LENGTH)
                .optionalText("bankAccount", bankAccount, Supplier.ACCOUNT_LENGTH)
                .optionalText("note", note, Supplier.NOTE_LENGTH)
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

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
