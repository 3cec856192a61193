package org.xiaoguan.projects.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds the customer of a project. */
@Named("projectCustomers")
@RequestScoped
public class CustomerLookup implements Lookup {
    @Inject
    Customers customers;

    @Override
    public List<Choice> find(String typed) {
        return customers.find(typed).stream()
                .map(customer -> new Choice(customer.id(), customer.name(), detail(customer)))
                .toList();
    }

    @Override
    public String label(long id) {
        return customers.summary(id).name();
    }

    private static String detail(CustomerSummary customer) {
        return customer.phone() == null ? customer.code() : customer.code() + " · " + customer.phone();
    }
}
