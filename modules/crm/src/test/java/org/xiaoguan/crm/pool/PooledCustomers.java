package org.xiaoguan.crm.pool;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.CurrentUser;

/** Customers of a seller, in the pool and on their way into it. */
@ExtendWith(ArquillianExtension.class)
abstract class PooledCustomers {
    @Inject
    PoolService pool;

    @Inject
    CustomerService customers;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    String seller;
    LocalDate today;
    private long department;

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

    /** Work with a number. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    static List<Throwable> atOnce(int many, Work work) throws InterruptedException {
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

    void clock(int days) {
        clock.set(today.plusDays(days)
                .atTime(LocalTime.NOON)
                .atZone(BusinessClock.ZONE)
                .toInstant());
    }

    String seller() {
        return company.user(
                department,
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_EDIT,
                        CrmPermissions.POOL_RETURN),
                company.role(ScopeLevel.ALL, CrmPermissions.POOL_VIEW, CrmPermissions.POOL_CLAIM));
    }

    long staff(String user) {
        return company.as(user, currentUser::getStaffId);
    }

    long customer() {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("湖南恒泰"));
        form.setOwnerId(staff(seller));
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    long pooledCustomer() {
        long id = customer();
        giveBack(seller, id, "已转行");
        return id;
    }

    Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    void giveBack(String user, long id, String reason) {
        company.as(user, () -> {
            pool.giveBack(id, reason);
            return null;
        });
    }
}
