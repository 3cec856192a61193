package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.finance.OpenProjects;
import org.xiaoguan.finance.Typed;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.projects.api.Projects;

/** How often the pages of finance ask the database: a bounded number of times, however many rows they show. */
@ExtendWith(ArquillianExtension.class)
class MoneyPagesStatementsIT {
    private static final BigDecimal AMOUNT = new BigDecimal("10.00");
    private static final int MANY = 12;

    /** A bound a little above what was measured. */
    private static final long MOST = 17;

    private static final long MOST_OF_A_RECORD = 24;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    OpenProjects openProjects;

    @Inject
    ReceiptService receipts;

    @Inject
    Projects projects;

    @Inject
    InvoiceService invoices;

    @Inject
    HttpServletRequest request;

    /** A project with its documents. */
    private record Story(long project, List<Long> receipts, List<Long> invoices) {}

    @Test
    void pagesAskAsOftenForManyRowsAsForOne() throws Exception {
        Story one = story(1);
        Story many = story(MANY);
        for (int i = 0; i < MANY; i++) {
            story(1); // rows of other customers and handlers
        }
        PageStatements statements = new PageStatements(
                database, Visitor.holding(company, users, request.getLocalPort(), ShippedRole.ACCOUNTANT));
        Map<String, Long> asked = new LinkedHashMap<>();
        List<String> rising = new ArrayList<>();
        for (String page : List.of(
                "/finance/receipt/list?size=50&project=%d",
                "/finance/invoice/list?size=50&project=%d",
                "/finance/collection/view?tab=MONTH&project=%d",
                "/finance/tieout/view?project=%d",
                "/finance/receiptrecord/print?project=%d",
                "/projects/project/view?tab=finance.panel&id=%d",
                "/finance/receipt/edit?project=%d",
                "/finance/invoice/edit?project=%d",
                "/finance/refund/edit?project=%d")) {
            compare(statements, page, page.formatted(one.project()), page.formatted(many.project()), asked, rising);
        }
        compare(
                statements,
                "/crm/customer/view",
                "/crm/customer/view?id=" + customer(one.project()),
                "/crm/customer/view?id=" + customer(many.project()),
                asked,
                rising);
        String code = em.createQuery("select r.number from Receipt r where r.id = :id", String.class)
                .setParameter("id", one.receipts().get(0))
                .getSingleResult();
        String number = em.createQuery("select i.number from Invoice i where i.id = :id", String.class)
                .setParameter("id", one.invoices().get(0))
                .getSingleResult();
        compareLists(
                statements,
                "/finance/receipt/list?size=50&text=" + code,
                "/finance/receipt/list?size=50",
                asked,
                rising);
        compareLists(
                statements, "/finance/invoice/list?text=" + number, "/finance/invoice/list?size=50", asked, rising);
        for (String by : List.of("PROJECT", "CUSTOMER", "HANDLER")) {
            String page = "/finance/collection/view?size=50&tab=" + by;
            compareLists(statements, page + "&project=" + one.project(), page, asked, rising);
        }
        for (String page : List.of(
                "/finance/receipt/view?id=%d", "/finance/reversal/edit?id=%d", "/finance/receipt/print?id=%d")) {
            asked.put(page, statements.of(page.formatted(many.receipts().get(0))));
        }
        for (String page : List.of(
                "/finance/invoice/view?id=%d", "/finance/invoice/red?id=%d", "/finance/invoice/correct?id=%d")) {
            asked.put(page, statements.of(page.formatted(many.invoices().get(0))));
        }
        asked.put("/finance/tieout/list", statements.of("/finance/tieout/list?size=50"));
        assertThat(rising).isEmpty();
        assertThat(asked)
                .allSatisfy((page, count) -> assertThat(count)
                        .as(page)
                        .isLessThanOrEqualTo(
                                page.startsWith("/projects/") || page.startsWith("/crm/") ? MOST_OF_A_RECORD : MOST));
    }

    private long customer(long project) {
        return company.asSystem(() -> projects.summary(project).customerId());
    }

    private void compare(
            PageStatements statements,
            String name,
            String few,
            String many,
            Map<String, Long> asked,
            List<String> rising)
            throws Exception {
        long less = statements.of(few);
        long more = statements.of(many);
        asked.put(name, more);
        if (more > less) {
            rising.add(name + ": " + less + " for few rows, " + more + " for many");
        }
    }

    private void compareLists(
            PageStatements statements, String few, String many, Map<String, Long> asked, List<String> rising)
            throws Exception {
        compare(statements, many, few, many, asked, rising);
    }

    private Story story(int documents) {
        OpenProjects.Open project = openProjects.open("1000");
        List<Long> received = new ArrayList<>();
        List<Long> invoiced = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            received.add(openProjects.asSystem(() -> receipts.create(Typed.receipt(project, AMOUNT), null)));
            invoiced.add(openProjects.asSystem(() -> invoices.create(Typed.invoice(project, AMOUNT), null)));
        }
        return new Story(project.projectId(), received, invoiced);
    }
}
