package org.xiaoguan.finance.invoice;

import static org.xiaoguan.finance.FinancePermissions.INVOICE_CREATE;
import static org.xiaoguan.finance.FinancePermissions.INVOICE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.FormKeys;

/** Enters and shows invoices, blue and red. */
@Stateless
public class InvoiceService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Inject
    FormKeys formKeys;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(INVOICE_VIEW)
    public InvoiceView view(long id) {
        return view(reached(id, INVOICE_VIEW));
    }

    /** The same for the forms of a red invoice and of a correction. */
    @Requires(INVOICE_CREATE)
    public InvoiceView entered(long id) {
        return view(reached(id, INVOICE_CREATE));
    }

    /** Enters an invoice; the same form key again gives the one that it made first. */
    @Requires(INVOICE_CREATE)
    public long create(InvoiceForm form, String formKey) {
        Long made = formKeys.claim(formKey, Invoice.KIND);
        if (made != null) {
            return made;
        }
        if (form.getProjectId() == null) {
            throw BusinessException.at("projectId", "invoice.project.none");
        }
        ProjectSummary project = projects.reached(form.getProjectId(), INVOICE_CREATE);
        Invoice invoice = Invoice.issued(form, project, clock.today());
        projects.bookInvoice(project.id(), invoice.getGross());
        return enter(invoice, formKey, "invoice.event.issued");
    }

    /** Enters a red invoice against a blue one. */
    @Requires(INVOICE_CREATE)
    public long takeBack(long blueId, RedInvoiceForm form, String formKey) {
        Long made = formKeys.claim(formKey, Invoice.KIND);
        if (made != null) {
            return made;
        }
        Invoice blue = reached(blueId, INVOICE_CREATE);
        blue.checkRed(form, clock.today());
        projects.bookRedInvoice(blue.getProjectId(), form.getAmount());
        // Only the project's lock keeps another red invoice away: what is left is read again under it.
        em.refresh(blue);
        return enter(blue.takeBack(form, clock.today()), formKey, "invoice.event.red");
    }

    /** Puts right what was mistyped, when nobody else changed it since it was read. */
    @Requires(INVOICE_CREATE)
    public long correct(long id, int readVersion, CorrectionForm form) {
        Invoice invoice = reached(id, INVOICE_CREATE);
        ConflictException.check(Invoice.KIND, id, readVersion, invoice.getVersion());
        LocalDate earliest = invoice.isRed()
                ? em.find(Invoice.class, invoice.getRedOfId()).getIssuedOn()
                : projects.summary(invoice.getProjectId()).signedOn();
        invoice.checkCorrection(form, earliest, clock.today());
        refuseDuplicate(form.getNumber(), form.getCode(), id);
        invoice.correct(form);
        projects.remember(
                invoice.getProjectId(), "invoice.event.corrected", path(id), invoice.getNumber(), form.getCorrection());
        return id;
    }

    private long enter(Invoice invoice, String formKey, String eventKey) {
        refuseDuplicate(invoice.getNumber(), invoice.getCode(), null);
        invoice.enter(user.getStaffId(), clock.now());
        em.persist(invoice);
        formKeys.fulfil(formKey, invoice.getId());
        projects.remember(
                invoice.getProjectId(),
                eventKey,
                path(invoice.getId()),
                invoice.getNumber(),
                invoice.getGross().abs());
        return invoice.getId();
    }

    private void refuseDuplicate(String number, String code, Long ownId) {
        em.createQuery("select i from Invoice i where i.number = :number and i.code = :code", Invoice.class)
                .setParameter("number", InvoiceCheck.digits(number))
                .setParameter("code", InvoiceCheck.digits(code))
                .getResultStream()
                .filter(known -> !known.getId().equals(ownId))
                .findFirst()
                .ifPresent(known -> {
                    throw BusinessException.at("number", "invoice.number.taken", known.getIssuedOn(), known.getGross());
                });
    }

    private Invoice reached(long id, String permission) {
        Invoice invoice = em.find(Invoice.class, id);
        if (invoice == null) {
            throw new NotFoundException();
        }
        projects.reached(invoice.getProjectId(), permission);
        return invoice;
    }

    private InvoiceView view(Invoice invoice) {
        ProjectSummary project = projects.summary(invoice.getProjectId());
        Invoice blue = invoice.isRed() ? em.find(Invoice.class, invoice.getRedOfId()) : null;
        List<Invoice> reds = em.createQuery(
                        "select i from Invoice i where i.redOfId = :id order by i.issuedOn, i.id", Invoice.class)
                .setParameter("id", invoice.getId())
                .getResultList();
        return new InvoiceView(
                invoice,
                project,
                customers.summary(project.customerId()).name(),
                people.name(invoice.getEnteredBy()),
                blue,
                reds);
    }

    /** Address of an invoice's page. */
    public static String path(long id) {
        return "/finance/invoice/view?id=" + id;
    }
}
