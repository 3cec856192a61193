package org.xiaoguan.projects.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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

    @Inject
    ProjectAccess projects;

    @Override
    public List<Choice> find(String typed) {
        return customers.find(typed).stream()
                .map(customer -> new Choice(customer.id(), customer.name(), detail(customer)))
                .toList();
    }

    @Override
    public String label(long id) {
        return shown(id).map(CustomerSummary::name).orElse("");
    }

    /** The customer, when the caller sees it or a project of it; an id that was made up tells nothing. */
    Optional<CustomerSummary> shown(Long id) {
        return id == null
                ? Optional.empty()
                : customers
                        .reached(id)
                        .or(() -> projects.isCustomer(id) ? Optional.of(customers.summary(id)) : Optional.empty());
    }

    private static String detail(CustomerSummary customer) {
        return customer.phone() == null ? customer.code() : customer.code() + " · " + customer.phone();
    }
}
