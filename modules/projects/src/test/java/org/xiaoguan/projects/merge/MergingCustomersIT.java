package org.xiaoguan.projects.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.customer.CustomerStoreForm;
import org.xiaoguan.crm.merge.MergeField;
import org.xiaoguan.crm.merge.MergePreview;
import org.xiaoguan.crm.merge.MergeService;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

/** Two customers become one: nothing is left behind, and both histories are kept. */
@ExtendWith(ArquillianExtension.class)
class MergingCustomersIT {
    /** Tables that go on naming the merged customer: itself, and who may still open its address. */
    private static final Set<String> STAYING = Set.of("crm_customer", "crm_customer_member");

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    MergeService merges;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    History history;

    @Inject
    Callers callers;

    @Inject
    Company company;

    private long department;
    private long owner;
    private long survivor;
    private long other;

    @BeforeEach
    void begin() {
        company.asSystem(() -> {
            department = company.department();
            owner = company.person(department);
            survivor = company.customer(department, owner);
            other = customer("0731-" + digits(), owner);
            return null;
        });
    }

    @Test
    void nothingThatHoldsTheCustomerIsLeftBehind() throws SQLException {
        company.asSystem(() -> {
            contact(other, "王芳", "138" + digits());
            ProjectForm sheet = company.sheet("1", "100", "50");
            sheet.setCustomerId(other);
            company.approved(sheet);
            return null;
        });
        update("insert into crm_contactrecord (id, version, customer_id, staff_id, contacted_on, method, is_next_done,"
                + " is_complete) values (next value for crm_contactrecord_seq, 1, " + other + ", " + owner
                + ", current_date, 'CALL', false, false)");
        update("insert into crm_visit (id, version, customer_id, staff_id, origin, state, due_on, planned_on) values"
                + " (next value for crm_visit_seq, 1, " + other + ", " + owner + ", 'ARRANGED', 'OPEN', current_date,"
                + " current_date)");
        update(
                "insert into crm_evaluation (id, version, customer_id, evaluated_on, evaluator_id, result, score, grounds,"
                        + " is_sent) values (next value for crm_evaluation_seq, 1, " + other + ", current_date, "
                        + owner
                        + ", 'MAINTAIN', 80, 'pays in time', false)");
        update(
                "insert into crm_complaint (id, version, number, customer_id, received_at, received_by_id, channel, kind_id,"
                        + " severity, description, state, round_no, answer_due_at, solution_due_at, search_text, search_grams)"
                        + " values (next value for crm_complaint_seq, 1, '" + "TS" + digits() + "', " + other
                        + ", now(6), " + owner + ", 'PHONE', (select min(id) from administration_dictionary_item where"
                        + " dictionary = 'complaint-kind'), 'MINOR', 'late', 'RECEIVED', 1, now(6), now(6), '', '')");
        update("insert into crm_questionnaire (id, version, name, occasion, is_closed) values"
                + " (next value for crm_questionnaire_seq, 1, '" + "q" + digits() + "', 'YEARLY', false)");
        update(
                "insert into crm_survey (id, version, customer_id, questionnaire_id, occasion, surveyed_on, surveyed_by_id,"
                        + " score) values (next value for crm_survey_seq, 1, " + other
                        + ", (select max(id) from crm_questionnaire), 'YEARLY', current_date, " + owner + ", 80)");
        update("insert into crm_competitor (id, version, name, name_key, is_closed, search_text, search_grams) values"
                + " (next value for crm_competitor_seq, 1, 'c', '" + "c" + digits() + "', false, '', '')");
        update("insert into crm_sighting (id, version, competitor_id, customer_id, staff_id, seen_on, source, seen,"
                + " search_text, search_grams) values (next value for crm_sighting_seq, 1,"
                + " (select max(id) from crm_competitor), " + other + ", " + owner
                + ", current_date, 'SITE', 'a sample', '', '')");
        update(
                "insert into crm_calllist (id, version, name, purpose, content, staff_id, department_id, made_on, is_closed)"
                        + " values (next value for crm_calllist_seq, 1, 'l', 'SELL', '', " + owner + ", " + department
                        + ", current_date, false)");
        update(
                "insert into crm_calllist_target (id, version, calllist_id, customer_id, place, is_done, attempts) values"
                        + " (next value for crm_calllist_target_seq, 1, (select max(id) from crm_calllist), " + other
                        + ", 1, false, 0)");
        List<String> holding = tables();
        for (String table : holding) {
            assertThat(rows(table, other)).as(table + " has a row to move").isPositive();
        }
        merge();

        for (String table : holding) {
            assertThat(rows(table, other)).as(table).isZero();
            assertThat(rows(table, survivor)).as(table).isPositive();
        }
    }

    @Test
    void theMergedOneLeadsToTheSurvivorAndIsNotChangedAnyMore() {
        merge();

        Customer merged = find(other);
        assertThat(merged.getMergedIntoId()).isEqualTo(survivor);
        assertThat(merged.isClosed()).isTrue();
        assertThatThrownBy(() -> company.asSystem(() -> {
                    customers.reopen(other);
                    return null;
                }))
                .hasMessageContaining("customer.merged");
        assertThatThrownBy(this::merge).hasMessageContaining("otherId: merge.already");
    }

    @Test
    void thoseMergedBeforeLeadToTheLastSurvivor() {
        merge();
        long third = company.asSystem(() -> company.customer(department, owner));
        merge(third, survivor, EnumSet.noneOf(MergeField.class));

        assertThat(find(other).getMergedIntoId()).isEqualTo(third);
        assertThat(find(survivor).getMergedIntoId()).isEqualTo(third);
    }

    @Test
    void whatWasChosenIsTakenFromTheOtherOne() {
        String name = find(other).getName();
        String code = find(survivor).getName();
        merge(survivor, other, EnumSet.of(MergeField.NAME, MergeField.CREDIT_CODE, MergeField.PHONE));

        assertThat(find(survivor).getName()).isEqualTo(name);
        assertThat(find(survivor).getPhone()).startsWith("0731-");
        assertThat(find(other).getName()).isEqualTo(code);
    }

    @Test
    void bothNamesAndNumbersStillStopADuplicate() {
        String name = find(other).getName();
        String phone = find(other).getPhone();
        merge();
        CustomerForm again = new CustomerForm();
        again.setName(name);
        again.setPhone(phone);
        again.setOwnerId(owner);

        assertThatThrownBy(() -> company.asSystem(() -> customers.create(again, new ContactForm(), null)))
                .hasMessageContaining("name: customer.duplicate.name")
                .hasMessageContaining("phone: customer.duplicate.phone");
        CustomerForm changed = new CustomerForm(find(survivor));
        changed.setNote("changed");
        company.asSystem(() -> {
            customers.update(survivor, find(survivor).getVersion(), changed);
            return null;
        });
        assertThatThrownBy(() -> company.asSystem(() -> customers.create(again, new ContactForm(), null)))
                .hasMessageContaining("phone: customer.duplicate.phone");
    }

    @Test
    void bothHistoriesAreKept() {
        merge();
        List<HistoryEntry> told = history.of(Customer.KIND, Set.of(survivor, other), false);

        assertThat(told)
                .filteredOn(entry ->
                        entry.kind().equals(Customer.KIND) && entry.action().equals("CREATED"))
                .extracting(HistoryEntry::recordId)
                .contains(survivor, other);
        assertThat(told)
                .filteredOn(entry -> entry.recordId() == other)
                .flatExtracting(HistoryEntry::fields)
                .extracting(HistoryEntry.Field::key)
                .contains("customer.mergedIntoId");
    }

    @Test
    void bothTeamsSeeTheSurvivor() {
        long colleague = company.asSystem(() -> company.person(department));
        long third = company.asSystem(() -> company.customer(department, colleague));
        merge(survivor, third, EnumSet.noneOf(MergeField.class));

        assertThat(find(survivor).responsible()).containsExactlyInAnyOrder(owner, colleague);
        assertThat(find(survivor).getOwnerId()).isEqualTo(owner);
    }

    @Test
    void oneOfTheTwoContactsIsCalledFirst() {
        company.asSystem(() -> {
            primary(survivor);
            primary(other);
            return null;
        });
        merge();

        assertThat(company.asSystem(() -> contacts.of(survivor)))
                .extracting(Contact::isPrimary)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aCustomerIsNotMergedWithItself() {
        assertThatThrownBy(() -> merge(survivor, survivor, EnumSet.noneOf(MergeField.class)))
                .hasMessageContaining("otherId: merge.itself");
    }

    @Test
    void oneOutsideTheScopeIsRefusedAtItsFieldLikeOneThatIsUnknown() {
        String user = company.asSystem(
                () -> company.account(department, ScopeLevel.DEPARTMENT, CrmPermissions.CUSTOMER_MERGE));
        long foreign = company.asSystem(() -> company.customer(company.department(), owner));

        for (long chosen : new long[] {foreign, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> callers.runAs(user, () -> merges.preview(survivor, chosen)))
                    .hasMessageContaining("otherId: merge.unreached");
            assertThatThrownBy(() -> callers.runAs(user, () -> {
                        merges.merge(survivor, 1, chosen, 1, Set.of());
                        return null;
                    }))
                    .hasMessageContaining("otherId: merge.unreached");
        }
        assertThatThrownBy(() -> callers.runAs(user, () -> merges.preview(foreign, survivor)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverReadAnOlderOneLearnsOfTheChange() {
        int read = find(other).getVersion();
        CustomerForm changed = new CustomerForm(find(other));
        changed.setNote("changed");
        company.asSystem(() -> {
            customers.update(other, read, changed);
            return null;
        });

        assertThatThrownBy(() -> company.asSystem(() -> {
                    merges.merge(survivor, find(survivor).getVersion(), other, read, Set.of());
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void thePreviewTellsWhatMoves() {
        company.asSystem(() -> contact(other, "王芳", "138" + digits()));

        assertThat(company.asSystem(() -> merges.preview(survivor, other)).moves())
                .contains(new MergePreview.Move("merge.contacts", 1), new MergePreview.Move("merge.stores", 1));
    }

    @Test
    void mergedIntoEachOtherAtOnceOneWins() throws InterruptedException {
        int mine = find(survivor).getVersion();
        int theirs = find(other).getVersion();
        List<Throwable> failures = atOnce(
                () -> merges.merge(survivor, mine, other, theirs, Set.of()),
                () -> merges.merge(other, theirs, survivor, mine, Set.of()));

        assertThat(failures).singleElement().isInstanceOf(BusinessException.class);
        assertThat(find(survivor).isMerged()).isNotEqualTo(find(other).isMerged());
    }

    private List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ready = new CountDownLatch(works.length);
        List<Thread> threads = new ArrayList<>();
        for (Runnable work : works) {
            Thread thread = new Thread(() -> {
                try {
                    ready.countDown();
                    ready.await();
                    company.asSystem(() -> {
                        work.run();
                        return null;
                    });
                } catch (Exception e) {
                    failures.add(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return failures;
    }

    /** Every table with a foreign key to customers, so that one that comes later is not forgotten. */
    private List<String> tables() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(
                        "select distinct table_name from information_schema.key_column_usage where table_schema ="
                                + " database() and referenced_table_name = 'crm_customer'");
                ResultSet found = question.executeQuery()) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            assertThat(tables).hasSizeGreaterThan(4);
            tables.removeAll(STAYING);
            return tables;
        }
    }

    private long rows(String table, long customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(
                        "select count(*) from " + table + " where customer_id = " + customer);
                ResultSet found = question.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void update(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }

    private void merge() {
        merge(survivor, other, EnumSet.noneOf(MergeField.class));
    }

    private void merge(long into, long from, Set<MergeField> fromOther) {
        company.asSystem(() -> {
            merges.merge(into, find(into).getVersion(), from, find(from).getVersion(), fromOther);
            return null;
        });
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    /** With a store, a number and a credit code of nobody else. */
    private long customer(String phone, long ownerId) {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("长沙恒泰"));
        form.setPhone(phone);
        form.setOwnerId(ownerId);
        CustomerStoreForm store = new CustomerStoreForm();
        store.setName("五一店");
        form.getStores().add(store);
        return customers.create(form, new ContactForm(), null);
    }

    private long contact(long customer, String name, String mobile) {
        ContactForm form = new ContactForm();
        form.setName(name);
        form.setMobile(mobile);
        return contacts.create(customer, form, null);
    }

    private void primary(long customer) {
        ContactForm form = new ContactForm();
        form.setName("李娜");
        form.setPrimary(true);
        contacts.create(customer, form, null);
    }

    private static String digits() {
        return String.format("%08d", Math.floorMod(System.nanoTime(), 100_000_000L));
    }
}
