package org.xiaoguan.crm.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.crm.api.CustomerPool;
import org.xiaoguan.crm.api.PoolWarning;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** The public pool through the services: customers return after a warning or by hand, and are found there. */
class PoolServiceIT extends PooledCustomers {
    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    NightlyPool nightly;

    @Inject
    CustomerPool home;

    @Inject
    History history;

    @Test
    void aQuietCustomerReturnsAfterAWarning() {
        long id = customer();
        dayAfter(82);
        assertThat(find(id).getHolding().getPoolDueOn()).isNull();

        dayAfter(83);
        assertThat(find(id).getHolding().getPoolDueOn()).isEqualTo(today.plusDays(90));
        assertThat(company.as(seller, () -> home.warnings(5)))
                .extracting(PoolWarning::id)
                .containsExactly(id);

        dayAfter(89);
        assertThat(find(id).getOwnerId()).isNotNull();
        dayAfter(90);
        Customer returned = find(id);
        assertThat(returned.getOwnerId()).isNull();
        assertThat(returned.responsible()).isEmpty();
        assertThat(returned.getHolding().getLastOwnerId()).isEqualTo(staff(seller));
        assertThat(pooled()).extracting(PoolRow::id).contains(id);
    }

    @Test
    void nothingReturnsWhileEverybodyIsAwayForTheSpringFestival() {
        LocalDate holiday = LocalDate.parse("2026-02-16");
        today = holiday.minusDays(83);
        clock(0);
        long id = customer();
        dayAfter(83);
        assertThat(find(id).getHolding().getPoolDueOn()).isEqualTo("2026-02-25");

        dayAfter(90);
        assertThat(find(id).getOwnerId()).isNotNull();
        dayAfter(92);
        assertThat(find(id).getOwnerId()).isNull();
    }

    @Test
    void aContactSettlesTheWarning() throws SQLException {
        long id = customer();
        dayAfter(83);
        contact(id, today.plusDays(83));
        nightly();

        assertThat(find(id).getHolding().getPoolDueOn()).isNull();
        dayAfter(90);
        assertThat(find(id).getOwnerId()).isNotNull();
    }

    @Test
    void twoNodesAtOnceReturnItOnce() throws Exception {
        long id = customer();
        dayAfter(83);
        clock(90);
        int before = history.of(Customer.KIND, id).size();
        List<Throwable> failures = atOnce(2, i -> nightly());

        assertThat(failures).isEmpty();
        assertThat(find(id).getOwnerId()).isNull();
        assertThat(history.of(Customer.KIND, id)).hasSize(before + 1);
    }

    @Test
    void itsOwnerReturnsItWithAReason() {
        long id = customer();

        assertThatThrownBy(() -> giveBack(seller, id, " ")).hasMessageContaining("reason: error.required");
        giveBack(seller, id, "已转行");
        assertThat(find(id).getHolding().getPoolReason()).isEqualTo("已转行");
        assertThatThrownBy(() -> company.as(seller, () -> customers.find(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyReturnsACustomerOutOfReach() {
        long id = customer();
        String stranger = seller();

        assertThatThrownBy(() -> giveBack(stranger, id, "已转行")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void numbersCannotBeSpeltOutByTheSearchOfThePool() {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("湖南恒泰"));
        form.setOwnerId(staff(seller));
        form.setPhone(Long.toString(13_000_000_000L + System.nanoTime() / 1000 % 1_000_000_000L));
        long id = company.asSystem(() -> customers.create(form, new ContactForm(), null));
        giveBack(seller, id, "已转行");

        assertThat(found(form.getPhone())).isEmpty();
        assertThat(found(form.getPhone().substring(0, 5)))
                .extracting(PoolRow::id)
                .doesNotContain(id);
        assertThat(found(form.getName())).extracting(PoolRow::id).containsExactly(id);
        assertThat(found(find(id).getCode())).extracting(PoolRow::id).contains(id);
        assertThat(found("hnht")).extracting(PoolRow::id).contains(id);
    }

    private List<PoolRow> found(String text) {
        return company.as(seller, () -> pool.list(new PoolFilter(text, null, null, null), ListRequest.firstRows(100)))
                .rows();
    }

    @Test
    void anOwnerGivenByTheFormTakesItOutOfThePool() {
        long id = pooledCustomer();
        CustomerForm form = new CustomerForm(find(id));
        form.setOwnerId(staff(seller));
        company.asSystem(() -> {
            customers.update(id, find(id).getVersion(), form);
            return null;
        });

        assertThat(find(id).getHolding().isPooled()).isFalse();
        assertThat(find(id).getOwnerId()).isEqualTo(staff(seller));
    }

    @Test
    void aDuplicateOfACustomerInThePoolIsToldSo() {
        long id = pooledCustomer();
        CustomerForm form = new CustomerForm();
        form.setName(find(id).getName());
        form.setOwnerId(staff(seller));

        assertThatThrownBy(() -> company.asSystem(() -> customers.create(form, new ContactForm(), null)))
                .hasMessageContaining("name: customer.duplicate.pooled");
    }

    private void dayAfter(int days) {
        clock(days);
        nightly();
    }

    private void nightly() {
        company.asSystem(() -> nightly.run(clock.today()));
    }

    private List<PoolRow> pooled() {
        return company.asSystem(() -> pool.list(new PoolFilter(null, null, null, null), ListRequest.firstRows(100)))
                .rows();
    }

    private void contact(long customer, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into crm_contactrecord (id, version, customer_id, staff_id, contacted_on, method,"
                                + " is_next_done, is_complete) values (next value for crm_contactrecord_seq, 1, ?, ?, ?,"
                                + " 'CALL', false, false)")) {
            insert.setLong(1, customer);
            insert.setLong(2, staff(seller));
            insert.setDate(3, Date.valueOf(day));
            insert.executeUpdate();
        }
    }
}
