package org.xiaoguan.crm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Names of customers and contacts in the audit trail. */
@Stateless
public class CrmLabels implements ReferenceLabels {
    @Inject
    Records records;

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        return switch (attribute.equals("id") ? concept + "Id" : attribute) {
            case "customerId", "mergedIntoId" -> names("Customer", values);
            case "parentId" -> "customer".equals(concept) ? names("Customer", values) : Map.of();
            case "contactId" -> names("Contact", values);
            case "questionnaireId" -> names("Questionnaire", values);
            case "scriptId" -> names("CallScript", values);
            case "competitorId" -> names("Competitor", values);
            case "productId" -> "sighting".equals(concept) ? names("CompetitorProduct", values) : Map.of();
            default -> Map.of();
        };
    }

    private Map<String, String> names(String entity, Set<String> ids) {
        return ReferenceLabels.byId(ids, known -> records.called(entity, "name", known));
    }
}
