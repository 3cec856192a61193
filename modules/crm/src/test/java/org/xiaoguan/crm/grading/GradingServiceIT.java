package org.xiaoguan.crm.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.Credit;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Grades through the services: what is entered, what is computed, what somebody sets against it. */
@ExtendWith(ArquillianExtension.class)
class GradingServiceIT {
    private static final String LEVEL2 = "crm.grade.level2-sales";

    @Inject
    GradingService gradings;

    @Inject
    NightlyGrading nightly;

    @Inject
    GradingRun run;

    @Inject
    CustomerService customers;

    @Inject
    VisitService visits;

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

    @BeforeEach
    void begin() {
        department = company.department(null);
        seller = company.user(
                department, company.role(ScopeLevel.OWN, CrmPermissions.CUSTOMER_VIEW, CrmPermissions.CUSTOMER_EDIT));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aProspectIsGradedWhenItsFactorsAreKnown() {
        long id = customer(CustomerGrade.OTHER);
        assess(seller, id, strong());

        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.LEVEL1);
        assertThat(history().of(Customer.KIND, id).get(0).fields())
                .extracting(HistoryEntry.Field::key)
                .contains("customer.grade", "customer.intention", "customer.means");
    }

    @Test
    void aNewGradeIsOwedItsVisitsAtOnce() {
        long id = customer(CustomerGrade.OTHER);
        assess(seller, id, strong());

        assertThat(company.asSystem(() -> visits.open(id, 5))).hasSize(1);
    }

    @Test
    void theSecondToAssessLearnsOfTheFirst() {
        long id = customer(CustomerGrade.OTHER);
        Customer read = find(id);
        assess(seller, id, strong());

        assertThatThrownBy(() -> assess(seller, read, strong())).isInstanceOf(ConflictException.class);
    }

    @Test
    void aComputedGradeIsNotTypedAnyMore() {
        long id = customer(CustomerGrade.VIP);
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.VIP);
        assess(seller, id, strong());
        CustomerForm form = new CustomerForm(find(id));
        form.setNote("changed");
        update(id, form);
        form.setGrade(CustomerGrade.VIP);

        assertThatThrownBy(() -> update(id, form)).hasMessageContaining("grade: customer.grade.computed");
        assertThat(find(id).getNote()).isEqualTo("changed");
    }

    @Test
    void onlyWhoMaySetsAGradeAgainstTheComputedOne() {
        long id = customer(CustomerGrade.OTHER);
        GradingForm form = override(clock.today());

        assertThatThrownBy(() -> assess(seller, id, form)).isInstanceOf(AccessDeniedException.class);
        assess(supervisor(), id, form);
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.VIP);
        GradingForm kept = new GradingForm(find(id).getGrading());
        kept.setCredit(Credit.POOR);
        assess(seller, id, kept);
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.VIP);
    }

    @Test
    void nobodyAssessesACustomerOutOfReach() {
        long id = customer(CustomerGrade.OTHER);
        String stranger =
                company.user(company.department(null), company.role(ScopeLevel.OWN, CrmPermissions.CUSTOMER_EDIT));

        assertThatThrownBy(() -> assess(stranger, id, strong())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theNightAfterAnOverrideEndsTheComputedGradeHoldsAgain() {
        long id = customer(CustomerGrade.OTHER);
        GradingForm form = override(clock.today().plusDays(3));
        form.setIntention(Strength.WEAK);
        form.setMeans(Strength.STRONG);
        assess(supervisor(), id, form);

        today(clock.today().plusDays(3));
        gradeAll();
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.VIP);
        today(clock.today().plusDays(1));
        gradeAll();
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.LEVEL2);
        assertThat(find(id).getGrading().getOverrideGrade()).isNull();
        assertThat(gradeAll()).isZero();
    }

    @Test
    void aChangedThresholdGradesAnewAtNight() {
        long id = customer(CustomerGrade.OTHER);
        company.asSystem(() -> {
            run.grade(List.of(id), Map.of(id, new java.math.BigDecimal("60000.00")));
            return null;
        });
        assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.LEVEL2);
        set(LEVEL2, "60001");
        try {
            gradeAll();
            // nothing was sold by a project, so that the year's sales are zero now
            assertThat(find(id).getGrading().getYearlySales()).isEqualByComparingTo("0.00");
            assertThat(find(id).getGrade()).isEqualTo(CustomerGrade.OTHER);
        } finally {
            set(LEVEL2, "50000");
        }
    }

    @Test
    void twoNodesAtOnceWriteEachChangeOnce() throws Exception {
        long id = customer(CustomerGrade.OTHER);
        assess(supervisor(), id, override(clock.today()));
        today(clock.today().plusDays(1));
        int before = history().of(Customer.KIND, id).size();
        AtomicInteger failed = new AtomicInteger();
        Runnable node = () -> {
            try {
                gradeAll();
            } catch (RuntimeException e) {
                failed.incrementAndGet();
            }
        };
        Thread one = new Thread(node);
        Thread two = new Thread(node);
        one.start();
        two.start();
        one.join();
        two.join();

        assertThat(failed).hasValue(0);
        assertThat(history().of(Customer.KIND, id)).hasSize(before + 1);
    }

    private History history() {
        return history;
    }

    private int gradeAll() {
        return company.asSystem(() -> nightly.run(clock.today()));
    }

    private void set(String key, String value) {
        company.asSystem(() -> {
            String present = settings.text(key);
            settings.change(Map.of(key, present), Map.of(key, value));
            return null;
        });
    }

    private void today(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }

    private static GradingForm strong() {
        GradingForm form = new GradingForm();
        form.setIntention(Strength.STRONG);
        form.setMeans(Strength.STRONG);
        return form;
    }

    private static GradingForm override(LocalDate until) {
        GradingForm form = new GradingForm();
        form.setOverrideGrade(CustomerGrade.VIP);
        form.setOverrideReason("集团战略客户");
        form.setOverrideUntil(until);
        return form;
    }

    private String supervisor() {
        return company.user(
                department,
                company.role(
                        ScopeLevel.DEPARTMENT,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_EDIT,
                        CrmPermissions.GRADING_OVERRIDE));
    }

    private long customer(CustomerGrade grade) {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("湖南恒泰"));
        form.setGrade(grade);
        form.setOwnerId(company.as(seller, currentUser::getStaffId));
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    private void update(long id, CustomerForm form) {
        company.as(seller, () -> {
            customers.update(id, find(id).getVersion(), form);
            return null;
        });
    }

    private void assess(String user, long id, GradingForm form) {
        assess(user, find(id), form);
    }

    private void assess(String user, Customer read, GradingForm form) {
        company.as(user, () -> {
            gradings.assess(read.getId(), read.getVersion(), form);
            return null;
        });
    }
}
