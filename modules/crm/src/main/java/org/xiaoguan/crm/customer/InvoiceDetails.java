package org.xiaoguan.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.stream.Stream;
import org.xiaoguan.shared.TypedText;

/** What an invoice to a customer says of it. */
@Embeddable
public class InvoiceDetails implements Serializable {
    static final int BANK_LENGTH = 120;
    static final int ACCOUNT_LENGTH = 40;

    @Column(name = "invoice_title")
    private String invoiceTitle;

    @Column(name = "invoice_address")
    private String invoiceAddress;

    @Column(name = "invoice_phone")
    private String invoicePhone;

    private String bank;

    @Column(name = "bank_account")
    private String bankAccount;

    void change(CustomerForm form) {
        invoiceTitle = form.getInvoiceTitle();
        invoiceAddress = form.getInvoiceAddress();
        invoicePhone = form.getInvoicePhone();
        bank = form.getBank();
        bankAccount = form.getBankAccount();
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return Stream.of(invoiceTitle, invoiceAddress, invoicePhone, bank, bankAccount)
                .allMatch(line -> TypedText.of(line) == null);
    }

    public String getInvoiceTitle() {
        return invoiceTitle;
    }

    public String getInvoiceAddress() {
        return invoiceAddress;
    }

    public String getInvoicePhone() {
        return invoicePhone;
    }

    public String getBank() {
        return bank;
    }

    public String getBankAccount() {
        return bankAccount;
    }
}
