package org.xiaoguan.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaoguan.finance.invoice.CorrectionForm;
import org.xiaoguan.finance.invoice.InvoiceForm;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.finance.invoice.LeadingAmount;
import org.xiaoguan.finance.invoice.RedInvoiceForm;
import org.xiaoguan.finance.receipt.ReceiptForm;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.RefundForm;
import org.xiaoguan.finance.receipt.ReversalForm;

/** Forms as a person would fill them in, for container tests. */
public final class Typed {
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis() * 1000);

    private Typed() {}

    public static ReceiptForm receipt(OpenProjects.Open project, BigDecimal amount) {
        ReceiptForm form = new ReceiptForm();
        form.setProjectId(project.projectId());
        form.setAmount(amount);
        form.setReceivedOn(project.signedOn());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(project.staffId());
        form.setPayer("华东建材有限公司");
        return form;
    }

    public static ReceiptForm advance(OpenProjects.Open project, BigDecimal amount) {
        ReceiptForm form = receipt(project, amount);
        form.setAdvance(true);
        form.setReason("客户提前付增项款");
        return form;
    }

    public static ReversalForm reversal(LocalDate on) {
        ReversalForm form = new ReversalForm();
        form.setReversedOn(on);
        form.setReason("录错");
        return form;
    }

    public static RefundForm refund(OpenProjects.Open project, BigDecimal amount) {
        RefundForm form = new RefundForm();
        form.setProjectId(project.projectId());
        form.setAmount(amount);
        form.setPaidOn(project.signedOn());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(project.staffId());
        form.setPayee("华东建材有限公司");
        form.setReason("退货");
        return form;
    }

    public static InvoiceForm invoice(OpenProjects.Open project, BigDecimal amount) {
        InvoiceForm form = new InvoiceForm();
        form.setProjectId(project.projectId());
        form.setKind(InvoiceKind.SPECIAL);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(invoiceNumber());
        form.setIssuedOn(project.signedOn());
        form.setTaxRate(13);
        form.setLeading(LeadingAmount.GROSS);
        form.setAmount(amount);
        form.setTitle("华东建材有限公司");
        return form;
    }

    public static RedInvoiceForm red(OpenProjects.Open project, BigDecimal amount) {
        RedInvoiceForm form = new RedInvoiceForm();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(invoiceNumber());
        form.setIssuedOn(project.signedOn());
        form.setAmount(amount);
        form.setReason("退货");
        return form;
    }

    static CorrectionForm correction(OpenProjects.Open project, String number) {
        CorrectionForm form = new CorrectionForm();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(number);
        form.setIssuedOn(project.signedOn());
        form.setTitle("华东建材有限公司");
        form.setCorrection("看错行");
        return form;
    }

    private static String invoiceNumber() {
        return "%020d".formatted(NUMBER.incrementAndGet());
    }
}
