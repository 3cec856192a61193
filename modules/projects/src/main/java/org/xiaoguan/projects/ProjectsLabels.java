package org.xiaoguan.projects;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Numbers of projects and their documents, and names of their goods and fees, in the audit trail. */
@Stateless
public class ProjectsLabels implements ReferenceLabels {
    private static final String ITEM = "x.goods.name from ScopeItem x";
    private static final String PURCHASE_LINE = "x.goods.name from PurchaseLine x";

    /** What names a record of a concept. */
    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("project", "x.number from Project x"),
            Map.entry("change", "x.number from ChangeOrder x"),
            Map.entry("purchase", "x.number from PurchaseOrder x"),
            Map.entry("delivery", "x.number from Delivery x"),
            Map.entry("fee", "x.number from Fee x"),
            Map.entry("item", ITEM),
            Map.entry("fee-line", "x.name from FeeLine x"),
            Map.entry("change-line", "x.goods.name from ChangeLine x"),
            Map.entry("change-fee", "x.name from ChangeFee x"),
            Map.entry("purchase-line", PURCHASE_LINE),
            Map.entry("delivery-line", "l.goods.name from DeliveryLine x join x.purchaseLine l"));

    @PersistenceContext
    EntityManager em;

    @Open("the number of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        String named = RECORDS.containsKey(concept) ? named(concept, attribute) : null;
        return named == null
                ? Map.of()
                : ReferenceLabels.byId(
                        values,
                        ids -> em.createQuery("select x.id, " + named + " where x.id in :ids", Object[].class)
                                .setParameter("ids", ids)
                                .getResultStream()
                                .filter(row -> row[1] != null)
                                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1])));
    }

    private static String named(String concept, String attribute) {
        return switch (attribute) {
            case "id", "reverses" -> RECORDS.get(concept);
            case "item" -> ITEM;
            case "purchaseLine" -> PURCHASE_LINE;
            default -> null;
        };
    }
}
