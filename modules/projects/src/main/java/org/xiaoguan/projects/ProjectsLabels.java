package org.xiaoguan.projects;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Numbers of projects and their documents in the audit trail. */
@Stateless
public class ProjectsLabels implements ReferenceLabels {
    private static final Map<String, String> ENTITIES = Map.of(
            "project", "Project",
            "change", "ChangeOrder",
            "purchase", "PurchaseOrder",
            "delivery", "Delivery",
            "fee", "Fee");

    @Inject
    Records records;

    @Open("the number of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        String entity = attribute.equals("id") ? ENTITIES.get(concept) : null;
        return entity == null ? Map.of() : ReferenceLabels.byId(values, ids -> records.called(entity, "number", ids));
    }
}
