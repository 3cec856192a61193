package org.xiaoguan.crm.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.api.CustomerWork;
import org.xiaoguan.crm.api.WorkReference;

/** What was done for a customer, as the modules that do it know it: what a complaint can be about. */
@ApplicationScoped
public class ComplaintReferences {
    private List<CustomerWork> sources;

    @Inject
    void find(@Any Instance<CustomerWork> found) {
        sources = found.stream().toList();
    }

    /** The latest first, as far as the caller sees it. */
    List<WorkReference> of(Long customerId) {
        return customerId == null
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.of(customerId).stream())
                        .toList();
    }
}
