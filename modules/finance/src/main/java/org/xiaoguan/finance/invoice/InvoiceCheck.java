package org.xiaoguan.finance.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.Violations;

/** Checks what was typed of an invoice, a red one or a correction, everything at once. */
final class InvoiceCheck {
    private static final int TITLE_LENGTH = 120;
    private static final int CONTENT_LENGTH = 200;
    private static final int TEXT_LENGTH = 500;

    private InvoiceCheck() {}

    static void issued(InvoiceForm form, ProjectSummary project, LocalDate today) {
        Violations violations = new Violations()
                .present("kind", form.getKind())
                .collect(() -> Tax.check("taxRate", form.getTaxRate()))
                .present("leading", form.getLeading())
                .collect(() -> checkAmount(form, project))
                .collect(() -> checkDate(form.getIssuedOn(), project.signedOn(), "invoice.date.unsigned", today))
                .text("title", form.getTitle(), TITLE_LENGTH)
                .optionalText("content", form.getContent(), CONTENT_LENGTH)
                .optionalText("note", form.getNote(), TEXT_LENGTH);
        checkNumber(form.getMedium(), form.getCode(), form.getNumber(), violations);
        violations.throwIfAny();
    }

    static void red(Invoice invoice, RedInvoiceForm form, LocalDate today) {
        if (invoice.isRed()) {
            throw BusinessException.of("invoice.red.of-red");
        }
        Violations violations = new Violations()
                .collect(() -> checkLeft(invoice, form.getAmount()))
                .collect(() -> checkDate(form.getIssuedOn(), invoice.getIssuedOn(), "invoice.date.before-blue", today))
                .text("reason", form.getReason(), TEXT_LENGTH);
        checkNumber(form.getMedium(), form.getCode(), form.getNumber(), violations);
        violations.throwIfAny();
    }

    static void correction(Invoice invoice, CorrectionForm form, LocalDate earliest, LocalDate today) {
        if (invoice.getRedGross().signum() != 0) {
            throw BusinessException.of("invoice.correct.taken-back");
        }
        String early = invoice.isRed() ? "invoice.date.before-blue" : "invoice.date.unsigned";
        Violations violations = new Violations()
                .collect(() -> checkDate(form.getIssuedOn(), earliest, early, today))
                .text("title", form.getTitle(), TITLE_LENGTH)
                .text("correction", form.getCorrection(), TEXT_LENGTH);
        checkNumber(form.getMedium(), form.getCode(), form.getNumber(), violations);
        violations.throwIfAny();
        if (isSame(invoice, form)) {
            throw BusinessException.of("invoice.correct.nothing");
        }
    }

    /** The project refuses too much again under its lock; here it is said with all else, of the amount that was typed. */
    private static void checkAmount(InvoiceForm form, ProjectSummary project) {
        BigDecimal typed = Money.checkPositive("amount", form.getAmount());
        LeadingAmount leading = form.getLeading();
        if (leading == null || form.getTaxRate() == null || !Tax.RATES.contains(form.getTaxRate())) {
            return;
        }
        BigDecimal left = project.notInvoiced();
        if (leading.gross(typed, form.getTaxRate()).compareTo(left) > 0) {
            boolean net = leading == LeadingAmount.NET;
            throw net
                    ? BusinessException.at(
                            "amount",
                            "invoice.net.most",
                            leading.most(left, form.getTaxRate()),
                            left,
                            project.contract(),
                            project.invoiced())
                    : BusinessException.at(
                            "amount", "project.invoice.most", left, project.contract(), project.invoiced());
        }
    }

    private static void checkLeft(Invoice invoice, BigDecimal amount) {
        if (Money.checkPositive("amount", amount).compareTo(invoice.getLeft()) > 0) {
            throw BusinessException.at(
                    "amount", "invoice.red.most", invoice.getLeft(), invoice.getGross(), invoice.getRedGross());
        }
    }

    private static boolean isSame(Invoice invoice, CorrectionForm form) {
        return invoice.getMedium() == form.getMedium()
                && invoice.getCode().equals(digits(form.getCode()))
                && invoice.getNumber().equals(digits(form.getNumber()))
                && invoice.getIssuedOn().equals(form.getIssuedOn())
                && invoice.getTitle().equals(form.getTitle().strip());
    }

    private static void checkDate(LocalDate date, LocalDate earliest, String early, LocalDate today) {
        if (date == null) {
            throw BusinessException.at("issuedOn", "error.required");
        }
        if (date.isAfter(today)) {
            throw BusinessException.at("issuedOn", "invoice.date.future", date, today);
        }
        if (earliest != null && date.isBefore(earliest)) {
            throw BusinessException.at("issuedOn", early, date, earliest);
        }
    }

    private static void checkNumber(InvoiceMedium medium, String code, String number, Violations violations) {
        violations.present("medium", medium);
        if (medium != null) {
            medium.check(digits(code), digits(number), violations);
        }
    }

    /** Numbers are often pasted with spaces between groups of digits. */
    static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "");
    }
}
