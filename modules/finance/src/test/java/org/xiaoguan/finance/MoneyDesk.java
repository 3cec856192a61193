package org.xiaoguan.finance;

import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.finance.invoice.Invoice;
import org.xiaoguan.finance.invoice.InvoiceForm;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.finance.invoice.LeadingAmount;
import org.xiaoguan.finance.invoice.RedInvoiceForm;
import org.xiaoguan.finance.receipt.Receipt;
import org.xiaoguan.finance.receipt.ReceiptForm;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.RefundForm;
import org.xiaoguan.finance.receipt.ReversalForm;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.BusinessException;

/** The real project, receipts and invoices, put together as the services do it, without a database. */
final class MoneyDesk {
    final Project project;
    final List<Receipt> receipts = new ArrayList<>();
    final List<Receipt> refunds = new ArrayList<>();
    final List<Invoice> invoices = new ArrayList<>();
    final List<Receipt> book = new ArrayList<>();
    final List<Invoice> register = new ArrayList<>();
    private final List<Receipt> reversed = new ArrayList<>();

    MoneyDesk(BigDecimal contract) {
        project = approved(contract);
    }

    private static Project approved(BigDecimal contract) {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(FeeKind.LABOUR);
        fee.setName("安装");
        fee.setAmount(contract);
        fee.setTaxRate(0);
        fee.setExpectedCost(BigDecimal.ZERO);
        ProjectForm form = new ProjectForm();
        form.setName("一号厂房");
        form.setCustomerId(1L);
        form.setDepartmentId(2L);
        form.setManagerId(3L);
        form.setDiscount(BigDecimal.ZERO);
        form.setAgreedPrice(contract);
        form.setSignedOn(Figures.SIGNED);
        form.getFees().add(fee);
        Project project = new Project();
        project.change(form, Map.of(), "华东建材有限公司");
        project.submit();
        project.approve();
        return project;
    }

    ProjectSummary summary() {
        // A project that was never stored has no id, which a summary needs.
        return Figures.project(
                project.getContract().toPlainString(),
                project.summary().invoiced().toPlainString(),
                project.summary().received().toPlainString());
    }

    void receive(BigDecimal amount, boolean asAdvance) {
        ReceiptForm form = new ReceiptForm();
        form.setAmount(amount);
        form.setReceivedOn(TODAY);
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(3L);
        form.setPayer("华东建材有限公司");
        form.setAdvance(asAdvance);
        form.setReason("预收");
        Receipt receipt = Receipt.received(form, summary(), TODAY);
        project.openAccount().receive(receipt.getAmount(), asAdvance);
        try {
            receipt.settle(summary(), openBeyond());
        } catch (BusinessException e) {
            project.openAccount().takeBackReceipt(receipt.getAmount()); // what a rollback does
            throw e;
        }
        receipts.add(receipt);
        book.add(receipt);
    }

    private BigDecimal openBeyond() {
        return receipts.stream()
                .filter(receipt -> !reversed.contains(receipt))
                .map(Receipt::getBeyond)
                .reduce(amount("0"), BigDecimal::add);
    }

    void reverse(Receipt receipt) {
        refuseTwice(receipt);
        Receipt counter = receipt.reversed(reversal(), TODAY);
        project.openAccount().takeBackReceipt(receipt.getAmount());
        reversed.add(receipt);
        book.add(counter);
    }

    void reverseRefund(Receipt refund) {
        refuseTwice(refund);
        Receipt counter = refund.reversed(reversal(), TODAY);
        project.openAccount().takeBackRefund(refund.getAmount().abs());
        reversed.add(refund);
        book.add(counter);
    }

    private void refuseTwice(Receipt receipt) {
        if (reversed.contains(receipt)) {
            throw BusinessException.of("reversal.done");
        }
    }

    private static ReversalForm reversal() {
        ReversalForm form = new ReversalForm();
        form.setReversedOn(TODAY);
        form.setReason("录错");
        return form;
    }

    void refund(BigDecimal amount) {
        RefundForm form = new RefundForm();
        form.setAmount(amount);
        form.setPaidOn(TODAY);
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(3L);
        form.setPayee("华东建材有限公司");
        form.setReason("退货");
        Receipt refund = Receipt.refunded(form, summary(), TODAY);
        project.openAccount().refund(amount);
        refunds.add(refund);
        book.add(refund);
    }

    void invoice(BigDecimal amount) {
        InvoiceForm form = new InvoiceForm();
        form.setKind(InvoiceKind.ORDINARY);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(number());
        form.setIssuedOn(TODAY);
        form.setTaxRate(9);
        form.setLeading(LeadingAmount.GROSS);
        form.setAmount(amount);
        form.setTitle("华东建材有限公司");
        Invoice invoice = Invoice.issued(form, summary(), TODAY);
        project.openAccount().invoice(invoice.getGross());
        invoices.add(invoice);
        register.add(invoice);
    }

    void takeBack(Invoice blue, BigDecimal amount) {
        RedInvoiceForm form = new RedInvoiceForm();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(number());
        form.setIssuedOn(TODAY);
        form.setAmount(amount);
        form.setReason("退货");
        blue.checkRed(form, TODAY);
        project.openAccount().takeBackInvoice(amount);
        register.add(blue.takeBack(form, TODAY));
    }

    private String number() {
        return "%020d".formatted(register.size() + 1);
    }

    void change(BigDecimal amount) {
        project.getAccount().refuseBelowNothing(amount);
        project.applyChange(amount, new Margin(amount, BigDecimal.ZERO));
    }
}
