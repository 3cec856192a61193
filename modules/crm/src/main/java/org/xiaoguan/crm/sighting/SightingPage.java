package org.xiaoguan.crm.sighting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One sighting of a competitor, to be read. */
@Named
@RequestScoped
public class SightingPage {
    @Inject
    ListAddress address;

    @Inject
    SightingService sightings;

    @Inject
    SightedProjects projects;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    Actions actions;

    private SightingRow sighting;
    private boolean editable;
    private boolean customerShown;
    private boolean projectShown;

    @PostConstruct
    void read() {
        sighting = sightings.view(address.requiredId("id"));
        editable = sightings.mayEdit(sighting.id());
        customerShown = sighting.customerId() != null
                && customers.reached(sighting.customerId()).isPresent();
        projectShown = sighting.projectId() != null && projects.isReached(sighting.projectId());
    }

    public String delete() {
        if (!actions.perform(() -> sightings.delete(sighting.id()))) {
            return null;
        }
        actions.done("sighting.deleted");
        return actions.to("/crm/competitor/view", sighting.competitorId());
    }

    public SightingRow getSighting() {
        return sighting;
    }

    /** Who saw it. */
    public String getPerson() {
        return labels.person(sighting.staffId());
    }

    public String getProject() {
        return projects.label(sighting.projectId());
    }

    public String getProjectPath() {
        return projects.path(sighting.projectId());
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether the reader may open the page of the customer. */
    public boolean isCustomerShown() {
        return customerShown;
    }

    /** Whether the reader may open the page of the project. */
    public boolean isProjectShown() {
        return projectShown;
    }
}
