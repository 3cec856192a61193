package org.xiaoguan.finance.receipt;

import java.time.LocalDate;

/** What a person types of money that came in. */
public class ReceiptForm extends MoneyForm {
    private LocalDate receivedOn;
    private String payer;
    private boolean advance;
    private String note;

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public boolean isAdvance() {
        return advance;
    }

    public void setAdvance(boolean advance) {
        this.advance = advance;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
