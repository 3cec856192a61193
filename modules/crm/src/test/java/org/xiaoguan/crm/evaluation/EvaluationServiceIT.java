package org.xiaoguan.crm.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.grid.Typed;

/** Evaluations through the service: made by who has the customer, sent, and given two opinions. */
@ExtendWith(ArquillianExtension.class)
class EvaluationServiceIT {
    @Inject
    EvaluationService evaluations;

    @Inject
    CustomerService customers;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    NotificationService notifications;

    @Inject
    Company company;

    private long department;
    private String seller;
    private long customer;

    @BeforeEach
    void begin() {
        department = company.department(null);
        seller = seller();
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("湖南恒泰"));
        form.setOwnerId(company.as(seller, currentUser::getStaffId));
        customer = company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    @Test
    void itIsSentAndGivenTwoOpinions() {
        long id = create(seller);
        String director = director();
        String marketer = marketer();
        assertThatThrownBy(() -> direct(director, id)).hasMessageContaining("evaluation.not-sent");
        company.as(seller, () -> {
            evaluations.send(id);
            return null;
        });
        assertThat(waiting()).isEqualTo(1);
        assertThat(told(director)).containsExactly(EvaluationNotifications.DIRECTOR_ASKED);
        assertThat(told(marketer)).containsExactly(EvaluationNotifications.MARKETING_ASKED);
        direct(director, id);
        assertThat(told(seller)).containsExactly(EvaluationNotifications.GIVEN);
        company.as(marketer, () -> {
            evaluations.market(id, "保持");
            return null;
        });

        Evaluation evaluation = company.as(seller, () -> evaluations.find(id));
        assertThat(evaluation.getDirectorOpinion()).isEqualTo("同意");
        assertThat(evaluation.getMarketerOpinion()).isEqualTo("保持");
        assertThat(evaluation.getScore()).isEqualByComparingTo("80.00");
        assertThat(waiting()).isZero();
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        long id = create(seller);
        int read = company.as(seller, () -> evaluations.find(id)).getVersion();
        EvaluationForm form = form();
        form.setGrounds("changed");
        update(id, read, form);

        assertThatThrownBy(() -> update(id, read, form)).isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyReachesThatOfACustomerOutOfReach() {
        long id = create(seller);
        String stranger = seller();

        assertThatThrownBy(() -> company.as(stranger, () -> evaluations.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> create(stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> direct(seller, id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListIsExportedWithinItsOwnReach() {
        long id = create(seller);
        String exporting =
                company.user(department, company.role(ScopeLevel.DEPARTMENT, CrmPermissions.EVALUATION_EXPORT));
        String foreign = company.user(
                company.department(null), company.role(ScopeLevel.DEPARTMENT, CrmPermissions.EVALUATION_EXPORT));
        assertThat(exported(exporting)).containsExactly(id);
        assertThat(exported(foreign)).isEmpty();
        assertThatThrownBy(() -> exported(seller)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Long> exported(String user) {
        List<Long> ids = new ArrayList<>();
        company.as(user, () -> {
            EvaluationFilter all = new EvaluationFilter(null, customer, null, false, Scope.ALL);
            evaluations.export(all, row -> ids.add(row.id()));
            return null;
        });
        return ids;
    }

    private List<String> told(String username) {
        return company
                .<ListResult<NotificationRow>>as(username, () -> notifications.list(ListRequest.firstRows(9)))
                .rows()
                .stream()
                .map(NotificationRow::textKey)
                .toList();
    }

    private long waiting() {
        EvaluationFilter filter = new EvaluationFilter("恒泰", customer, null, true, Scope.ALL);
        return company.as(seller, () -> evaluations.list(filter, ListRequest.firstRows(10)))
                .count();
    }

    private long create(String user) {
        return company.as(user, () -> evaluations.create(customer, form(), null));
    }

    private void update(long id, int readVersion, EvaluationForm form) {
        company.as(seller, () -> {
            evaluations.update(id, readVersion, form);
            return null;
        });
    }

    private void direct(String user, long id) {
        company.as(user, () -> {
            evaluations.direct(id, "同意");
            return null;
        });
    }

    private String seller() {
        return company.user(
                department,
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.EVALUATION_VIEW,
                        CrmPermissions.EVALUATION_EDIT));
    }

    private String director() {
        return company.user(department, company.role(ScopeLevel.ALL, CrmPermissions.EVALUATION_DIRECT));
    }

    private String marketer() {
        return company.user(department, company.role(ScopeLevel.ALL, CrmPermissions.EVALUATION_MARKET));
    }

    private EvaluationForm form() {
        EvaluationForm form = new EvaluationForm();
        form.setEvaluatedOn(clock.today());
        form.setResult(EvaluationResult.MAINTAIN);
        form.setGrounds("回款及时");
        EvaluationLineForm line = new EvaluationLineForm("回款", 100);
        line.setScore(Typed.of(new BigDecimal("80")));
        form.getLines().add(line);
        return form;
    }
}
