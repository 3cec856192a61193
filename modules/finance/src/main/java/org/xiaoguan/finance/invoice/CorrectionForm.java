package org.xiaoguan.finance.invoice;

/** What a person types to put right what was mistyped of an invoice. */
public class CorrectionForm extends IssuedForm {
    private String title;
    private String correction;

    /** As it stands now. */
    static CorrectionForm of(Invoice invoice) {
        CorrectionForm form = new CorrectionForm();
        form.setMedium(invoice.getMedium());
        form.setCode(invoice.getCode());
        form.setNumber(invoice.getNumber());
        form.setIssuedOn(invoice.getIssuedOn());
        form.setTitle(invoice.getTitle());
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Why it is corrected. */
    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
