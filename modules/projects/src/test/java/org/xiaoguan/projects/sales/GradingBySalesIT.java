package org.xiaoguan.projects.sales;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grading.NightlyGrading;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.shared.BusinessClock;

/** What customers bought by projects gives them their grade at night. */
@ExtendWith(ArquillianExtension.class)
class GradingBySalesIT {
    @Inject
    NightlyGrading nightly;

    @Inject
    CustomerService customers;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theContractsOfTwelveMonthsCountAndNoLonger() {
        today(Company.DAY);
        long customer = company.asSystem(() -> {
            ProjectForm sheet = company.sheet("100", "3500", "2000");
            company.approved(sheet);
            return sheet.getCustomerId();
        });
        company.asSystem(() -> nightly.run(clock.today()));
        assertThat(find(customer).getGrading().getYearlySales()).isEqualByComparingTo("350000.00");
        assertThat(find(customer).getGrade()).isEqualTo(CustomerGrade.LEVEL1);

        today(Company.DAY.plusYears(1).minusDays(1));
        company.asSystem(() -> nightly.run(clock.today()));
        assertThat(find(customer).getGrade()).isEqualTo(CustomerGrade.LEVEL1);

        today(Company.DAY.plusYears(1));
        company.asSystem(() -> nightly.run(clock.today()));
        assertThat(find(customer).getGrading().getYearlySales()).isEqualByComparingTo("0.00");
        assertThat(find(customer).getGrade()).isEqualTo(CustomerGrade.OTHER);
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    private void today(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant());
    }
}
