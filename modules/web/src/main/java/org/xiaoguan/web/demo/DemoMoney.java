package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.finance.invoice.InvoiceForm;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.invoice.LeadingAmount;
import org.xiaoguan.finance.invoice.RedInvoiceForm;
import org.xiaoguan.finance.invoice.list.InvoiceListService;
import org.xiaoguan.finance.receipt.ReceiptForm;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.RefundForm;
import org.xiaoguan.finance.refund.RefundService;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessException;

/** Lets the accountant invoice and the cashier collect. */
@Dependent
public class DemoMoney {
    private static final int GENERAL_VAT = 13;

    @Inject
    DemoDesk desk;

    @Inject
    Projects projects;

    @Inject
    InvoiceService invoices;

    @Inject
    InvoiceListService invoiceList;

    @Inject
    ReceiptService receipts;

    @Inject
    RefundService refunds;

    private long invoiceNumber = 26_431_000_000L;

    /** Invoices what is missing to so many percent of the contract. */
    void invoice(DemoProjects.Work work, int days, int percent) {
        ProjectSummary project = projects.summary(work.id());
        BigDecimal amount = part(project.contract(), percent).subtract(project.invoiced());
        if (!work.reached(days) || amount.signum() <= 0) {
            return;
        }
        InvoiceForm form = new InvoiceForm();
        form.setProjectId(work.id());
        form.setKind(InvoiceKind.SPECIAL);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(nextNumber());
        form.setIssuedOn(work.day(days));
        form.setTaxRate(GENERAL_VAT);
        form.setTitle(work.customer());
        form.setLeading(LeadingAmount.GROSS);
        form.setAmount(amount);
        desk.on(work.day(days), DemoDesk.ACCOUNTANT, () -> invoices.create(form, null));
    }

    /** Collects what is missing to so many percent of the contract. */
    void receive(DemoProjects.Work work, int days, int percent) {
        ProjectSummary project = projects.summary(work.id());
        BigDecimal amount = part(project.contract(), percent).subtract(project.received());
        if (work.reached(days) && amount.signum() > 0) {
            ReceiptForm form = receipt(work, work.day(days), amount);
            desk.on(work.day(days), DemoDesk.CASHIER, () -> receipts.create(form, null));
        }
    }

    /** The customer pays 2,000 more than is owed: refused at first, then entered as an advance with a reason. */
    void receiveTooMuch(DemoProjects.Work work, int days) {
        if (!work.reached(days)) {
            return;
        }
        BigDecimal owed = projects.summary(work.id()).owed();
        ReceiptForm form = receipt(work, work.day(days), owed.add(new BigDecimal("2000.00")));
        desk.on(work.day(days), DemoDesk.CASHIER, () -> {
            try {
                receipts.create(form, null);
            } catch (BusinessException refused) {
                form.setAdvance(true);
                form.setReason("客户多付，留作下一项目预收款");
                receipts.create(form, null);
            }
        });
    }

    /** After a return: takes back what was invoiced beyond the contract, and pays back what is due. */
    void settleReturn(DemoProjects.Work work, int days) {
        if (!work.reached(days)) {
            return;
        }
        BigDecimal red = projects.summary(work.id()).redInvoiceDue();
        if (red.signum() > 0) {
            desk.on(work.day(days), DemoDesk.ACCOUNTANT, () -> takeBack(work, days, red));
        }
        BigDecimal due = projects.summary(work.id()).refundDue();
        if (due.signum() > 0) {
            desk.on(work.day(days), DemoDesk.CASHIER, () -> refunds.create(refund(work, days, due), null));
        }
    }

    private void takeBack(DemoProjects.Work work, int days, BigDecimal amount) {
        RedInvoiceForm form = new RedInvoiceForm();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(nextNumber());
        form.setIssuedOn(work.day(days));
        form.setAmount(amount);
        form.setReason("客户退货");
        invoices.takeBack(invoiceList.ofProject(work.id()).get(0).id(), form, null);
    }

    private static RefundForm refund(DemoProjects.Work work, int days, BigDecimal amount) {
        RefundForm form = new RefundForm();
        form.setProjectId(work.id());
        form.setAmount(amount);
        form.setPaidOn(work.day(days));
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(work.cast().staffIds().get("何燕"));
        form.setPayee(work.customer());
        form.setReason("客户退货");
        return form;
    }

    private static ReceiptForm receipt(DemoProjects.Work work, LocalDate day, BigDecimal amount) {
        List<ReceiptMethod> methods =
                List.of(ReceiptMethod.TRANSFER, ReceiptMethod.TRANSFER, ReceiptMethod.ACCEPTANCE_BILL);
        ReceiptForm form = new ReceiptForm();
        form.setProjectId(work.id());
        form.setAmount(amount);
        form.setReceivedOn(day);
        form.setPayer(work.customer());
        form.setMethod(methods.get(work.turn() % methods.size()));
        form.setHandlerId(work.cast().staffIds().get("何燕"));
        return form;
    }

    private String nextNumber() {
        return String.format("%020d", invoiceNumber++);
    }

    private static BigDecimal part(BigDecimal amount, int percent) {
        return amount.multiply(new BigDecimal(percent)).divide(new BigDecimal(100), 2, RoundingMode.HALF_UP);
    }
}
