package org.xiaoguan.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.ReferenceLabels;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.crm.api.Customers;

/** How customers, contacts and suppliers of projects and their documents read in the audit trail. */
@ApplicationScoped
public class ProjectsLabels implements ReferenceLabels {
    @Inject
    Customers customers;

    @Inject
    Suppliers suppliers;

    @Override
    public String label(String concept, String attribute, String value) {
        if (!value.matches("\\d{1,18}")) {
            return null;
        }
        long id = Long.parseLong(value);
        return switch (concept + "." + attribute) {
            case "project.customerId" -> customers.summary(id).name();
            case "project.contactId" -> customers.contact(id).name();
            case "purchase.supplierId" -> suppliers.summary(id).name();
            default -> null;
        };
    }
}
