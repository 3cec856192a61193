package org.xiaoguan.finance.invoice;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands on any invoice to tell it from all others. */
public abstract class IssuedForm implements Serializable {
    private InvoiceMedium medium;
    private String code;
    private String number;
    private LocalDate issuedOn;

    public InvoiceMedium getMedium() {
        return medium;
    }

    public void setMedium(InvoiceMedium medium) {
        this.medium = medium;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
