package org.xiaoguan.crm.visit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One visit that is owed or arranged, to be read and taken off the calendar. */
@Named
@RequestScoped
public class VisitPage {
    @Inject
    ListAddress address;

    @Inject
    VisitService visits;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    private VisitRow visit;
    private boolean editable;
    private boolean customerShown;

    @PostConstruct
    void read() {
        visit = visits.view(address.requiredId("id"));
        editable = visits.mayEdit(visit.id());
        customerShown = customers.reached(visit.customerId()).isPresent();
    }

    public String drop() {
        if (!actions.perform(() -> visits.drop(visit.id()))) {
            return null;
        }
        actions.done("visit.dropped");
        return actions.to("/crm/visit/list");
    }

    public VisitRow getVisit() {
        return visit;
    }

    public VisitStatus getStatus() {
        return visit.status(clock.today());
    }

    /** Who is to go. */
    public String getPerson() {
        return labels.person(visit.staffId());
    }

    public String getDistrict() {
        return labels.word(visit.regionId());
    }

    /** Whether the reader may plan it. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether there is anything to take off the calendar. */
    public boolean isDroppable() {
        return editable && visit.plannedOn() != null;
    }

    /** Whether the reader may open the page of the customer. */
    public boolean isCustomerShown() {
        return customerShown;
    }
}
