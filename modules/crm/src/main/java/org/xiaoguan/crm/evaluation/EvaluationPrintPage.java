package org.xiaoguan.crm.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListAddress;

/** The evaluation on paper, for those to sign who gave it and their opinions. */
@Named
@RequestScoped
public class EvaluationPrintPage {
    @Inject
    EvaluationService evaluations;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    ListAddress address;

    private Evaluation view;

    @PostConstruct
    void read() {
        view = evaluations.find(address.requiredId("id"));
    }

    public Evaluation getView() {
        return view;
    }

    public String getCustomerName() {
        return customers.summary(view.getCustomerId()).name();
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
