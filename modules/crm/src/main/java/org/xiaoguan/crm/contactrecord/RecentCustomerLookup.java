package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds the customer of a contact; before anything is typed, those whom the caller met or reached lately. */
@Named
@RequestScoped
public class RecentCustomerLookup implements Lookup {
    @Inject
    Customers customers;

    @Inject
    ContactRecordChoices choices;

    @Inject
    CurrentUser user;

    @Override
    public List<Choice> find(String typed) {
        boolean recently = (typed == null || typed.isBlank()) && user.may(CrmPermissions.RECORD_CREATE);
        List<Choice> recent = recently ? choices.recentCustomers() : List.of();
        return recent.isEmpty() ? found(typed) : recent;
    }

    private List<Choice> found(String typed) {
        return customers.find(typed).stream()
                .map(customer -> new Choice(customer.id(), customer.name(), customer.code()))
                .toList();
    }

    @Override
    public String label(long id) {
        return customers.reached(id).map(CustomerSummary::name).orElse("");
    }
}
