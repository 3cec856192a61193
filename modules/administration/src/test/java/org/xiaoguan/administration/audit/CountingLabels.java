package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Labels of an attribute that only tests have; it counts how often it is asked. */
@ApplicationScoped
public class CountingLabels implements ReferenceLabels {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        if (!attribute.equals("countedId")) {
            return Map.of();
        }
        asked.incrementAndGet();
        return ReferenceLabels.byId(
                values, ids -> ids.stream().collect(Collectors.toMap(Function.identity(), id -> "No. " + id)));
    }

    int asked() {
        return asked.get();
    }
}
