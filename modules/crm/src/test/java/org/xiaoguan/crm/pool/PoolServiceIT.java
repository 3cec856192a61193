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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPool;
import org.xiaoguan.crm.api.PoolWarning;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** The public pool through the services: returned after a warning, by hand, and claimed once. */
@ExtendWith(ArquillianExtension.class)
class PoolServiceIT {
    private static final String MOST = "crm.pool.most-customers";

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    PoolService pool;

    @Inject
    NightlyPool nightly;

    @Inject
    CustomerPool home;

    @Inject
    CustomerService customers;

    @Inject
    SettingService settings;

    @Inject
    History history;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    private long department;
    private String seller;
    private LocalDate today;

    @BeforeEach
    void begin() {
        department = company.department(null);
        seller = seller();
        today = clock.today();
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

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
    void whoeverClaimsItHasItAlone() {
        long id = pooledCustomer();
        String other = seller();
        claim(other, id);

        Customer claimed = find(id);
        assertThat(claimed.getOwnerId()).isEqualTo(staff(other));
        assertThat(claimed.responsible()).containsExactly(staff(other));
        assertThat(claimed.getHolding().isPooled()).isFalse();
        assertThat(company.as(other, () -> customers.find(id)).getId()).isEqualTo(id);
    }

    @Test
    void whoReturnedItWaitsBeforeClaimingItAgain() {
        long id = pooledCustomer();

        assertThatThrownBy(() -> claim(seller, id)).hasMessageContaining("pool.rest");
        clock(7);
        claim(seller, id);
        assertThat(find(id).getOwnerId()).isEqualTo(staff(seller));
    }

    @Test
    void ofSeveralWhoClaimItOneWinsAndTheOthersAreToldWho() throws Exception {
        long id = pooledCustomer();
        List<String> sellers = List.of(seller(), seller(), seller(), seller());
        List<Throwable> failures = atOnce(sellers.size(), i -> claim(sellers.get(i), id));

        Customer claimed = find(id);
        String winner = sellers.stream()
                .filter(one -> staff(one) == claimed.getOwnerId())
                .findFirst()
                .orElseThrow();
        String name = company.as(winner, currentUser::getName);
        assertThat(failures)
                .hasSize(sellers.size() - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("pool.claimed")
                        .hasMessageContaining(name));
    }

    @Test
    void ofCustomersThatSomebodyHasNothingIsTold() {
        long id = customer();
        String other = seller();
        clock(3);

        assertThatThrownBy(() -> claim(other, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoClaimsAtOnceDoNotPassTheLimit() throws Exception {
        List<Long> waiting = List.of(pooledCustomer(), pooledCustomer(), pooledCustomer());
        String other = seller();
        set(MOST, "1");
        try {
            List<Throwable> failures = atOnce(waiting.size(), i -> claim(other, waiting.get(i)));

            assertThat(failures)
                    .hasSize(2)
                    .allSatisfy(failure -> assertThat(failure).hasMessageContaining("pool.most"));
        } finally {
            set(MOST, "300");
        }
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

    /** Work with a number. */
    @FunctionalInterface
    private interface Work {
        void run(int number) throws Exception;
    }

    private static List<Throwable> atOnce(int many, Work work) throws InterruptedException {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ready = new CountDownLatch(many);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    ready.countDown();
                    ready.await();
                    work.run(number);
                } catch (Exception e) {
                    failures.add(e.getCause() instanceof BusinessException refusal ? refusal : e);
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

    private void clock(int days) {
        clock.set(today.plusDays(days)
                .atTime(LocalTime.NOON)
                .atZone(BusinessClock.ZONE)
                .toInstant());
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

    private String seller() {
        return company.user(
                department,
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_EDIT,
                        CrmPermissions.POOL_RETURN),
                company.role(ScopeLevel.ALL, CrmPermissions.POOL_VIEW, CrmPermissions.POOL_CLAIM));
    }

    private long staff(String user) {
        return company.as(user, currentUser::getStaffId);
    }

    private long customer() {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("湖南恒泰"));
        form.setOwnerId(staff(seller));
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    private long pooledCustomer() {
        long id = customer();
        giveBack(seller, id, "已转行");
        return id;
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    private void claim(String user, long id) {
        company.as(user, () -> {
            pool.claim(id);
            return null;
        });
    }

    private void giveBack(String user, long id, String reason) {
        company.as(user, () -> {
            pool.giveBack(id, reason);
            return null;
        });
    }

    private void set(String key, String value) {
        company.asSystem(() -> {
            settings.change(Map.of(key, settings.text(key)), Map.of(key, value));
            return null;
        });
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
