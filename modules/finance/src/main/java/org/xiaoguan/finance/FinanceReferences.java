package org.xiaoguan.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;

/** What of finance refers to people and projects. */
@ApplicationScoped
public class FinanceReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return switch (kind) {
            case "administration.staff" ->
                List.of(
                        new ReferringRecords(
                                "receipt.referred", "Receipt x where x.handlerId = :id or x.enteredBy = :id"),
                        new ReferringRecords("invoice.referred", "Invoice x where x.enteredBy = :id"));
            case "projects.project" ->
                List.of(
                        new ReferringRecords("receipt.referred", "Receipt x where x.projectId = :id"),
                        new ReferringRecords("invoice.referred", "Invoice x where x.projectId = :id"));
            default -> List.of();
        };
    }
}
