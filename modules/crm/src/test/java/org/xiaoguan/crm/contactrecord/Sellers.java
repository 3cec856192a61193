package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;
import static org.xiaoguan.crm.CrmPermissions.VISIT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.VISIT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.VISIT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** Makes people who sell, a customer of theirs, and contacts with it. */
@ApplicationScoped
public class Sellers {
    @Inject
    Company company;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    CustomerService customers;

    @Inject
    ContactRecordService records;

    /** A seller and somebody of the seller's team, with a customer. */
    public record Team(long department, String seller, String mate, String name, long customer) {}

    public Team team() {
        long department = company.department(null);
        String seller = user(department, ScopeLevel.OWN);
        String mate = user(department, ScopeLevel.OWN);
        String name = Company.unique("湖南恒泰");
        return new Team(department, seller, mate, name, customer(name, seller, mate));
    }

    /** Somebody who may record contacts within that scope. */
    public String user(long department, ScopeLevel level) {
        return company.user(
                department,
                company.role(
                        level,
                        CUSTOMER_VIEW,
                        RECORD_VIEW,
                        RECORD_CREATE,
                        RECORD_EDIT,
                        VISIT_VIEW,
                        VISIT_CREATE,
                        VISIT_EDIT));
    }

    public long staff(String username) {
        return company.as(username, user::getStaffId);
    }

    public long customer(String name, String owner, String mate) {
        CustomerForm form = new CustomerForm();
        form.setName(name);
        form.setOwnerId(staff(owner));
        form.setTeamIds(List.of(staff(mate)));
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    /** Somebody else alone looks after the customer from now on. */
    public void handOver(long customer, String username) {
        long owner = staff(username);
        change(customer, form -> {
            form.setOwnerId(owner);
            form.setTeamIds(new ArrayList<>());
        });
    }

    public void grade(long customer, String grade) {
        change(customer, form -> form.setGrade(CustomerGrade.valueOf(grade)));
    }

    public void close(long customer) {
        company.asSystem(() -> {
            customers.close(customer);
            return null;
        });
    }

    public void reopen(long customer) {
        company.asSystem(() -> {
            customers.reopen(customer);
            return null;
        });
    }

    private void change(long customer, Consumer<CustomerForm> change) {
        company.asSystem(() -> {
            CustomerForm form = new CustomerForm(customers.find(customer));
            change.accept(form);
            customers.update(customer, customers.find(customer).getVersion(), form);
            return null;
        });
    }

    /** A day on which people work. */
    public void on(LocalDate date) {
        clock.set(date.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    /** What is typed of a call that has come to nothing. */
    public ContactRecordForm call(long customer) {
        ContactRecordForm form = new ContactRecordForm();
        form.setCustomerId(customer);
        form.setContactedOn(clock.today());
        return form;
    }

    /** What is typed of a call that has come to something. */
    public ContactRecordForm agreed(long customer, LocalDate next) {
        ContactRecordForm form = call(customer);
        form.setPurpose(ContactPurpose.SELL);
        form.setResult("wants a quotation");
        form.setNextStep("send it");
        form.setNextOn(next);
        return form;
    }

    public long create(String username, ContactRecordForm form) {
        return company.as(username, () -> records.create(form, null));
    }

    public List<Long> ids(String username, ContactRecordFilter filter) {
        return as(username, () -> records.list(filter, ListRequest.firstRows(20))).rows().stream()
                .map(ContactRecordRow::id)
                .toList();
    }

    public <T> T as(String username, Callable<T> work) {
        return company.as(username, work);
    }

    public void does(String username, Runnable work) {
        company.as(username, () -> {
            work.run();
            return Set.of();
        });
    }
}
