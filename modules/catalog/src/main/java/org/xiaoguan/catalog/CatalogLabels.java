package org.xiaoguan.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Names of categories, materials and suppliers in the audit trail. */
@Stateless
public class CatalogLabels implements ReferenceLabels {
    @Inject
    Records records;

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        return switch (attribute.equals("id") ? concept + "Id" : attribute) {
            case "categoryId" -> names("Category", values);
            case "materialId" -> names("Material", values);
            case "supplierId" -> names("Supplier", values);
            default -> Map.of();
        };
    }

    private Map<String, String> names(String entity, Set<String> ids) {
        return ReferenceLabels.byId(ids, known -> records.called(entity, "name", known));
    }
}
