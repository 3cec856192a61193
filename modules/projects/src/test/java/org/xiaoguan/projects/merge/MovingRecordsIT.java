package org.xiaoguan.projects.merge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.merge.MergePreview;
import org.xiaoguan.projects.budget.ProjectForm;

/** Nothing that holds a merged customer is left behind. */
@ExtendWith(ArquillianExtension.class)
class MovingRecordsIT extends TwoCustomers {
    /** Tables that go on naming the merged customer: itself, and who may still open its address. */
    private static final Set<String> STAYING = Set.of("crm_customer", "crm_customer_member");

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

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
    void thePreviewTellsWhatMoves() {
        company.asSystem(() -> contact(other, "王芳", "138" + digits()));

        assertThat(company.asSystem(() -> merges.preview(survivor, other)).moves())
                .contains(new MergePreview.Move("merge.contacts", 1), new MergePreview.Move("merge.stores", 1));
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

    private void primary(long customer) {
        ContactForm form = new ContactForm();
        form.setName("李娜");
        form.setPrimary(true);
        contacts.create(customer, form, null);
    }
}
