package org.xiaoguan.crm.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.crm.api.CustomerProjects;
import org.xiaoguan.ui.field.Choice;

/** The projects at which competitors are met, asked from the module that has them, if there is one. */
@ApplicationScoped
public class SightedProjects {
    private Optional<CustomerProjects> source = Optional.empty();

    @Inject
    void find(@Any Instance<CustomerProjects> found) {
        source = found.stream().findFirst();
    }

    List<Choice> find(String typed) {
        return source.map(projects -> projects.find(typed)).orElse(List.of());
    }

    boolean isReached(long projectId) {
        return source.filter(projects -> projects.isReached(projectId)).isPresent();
    }

    Map<Long, String> labels(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : source.map(projects -> projects.labels(ids)).orElse(Map.of());
    }

    String label(Long id) {
        return id == null ? "" : labels(Set.of(id)).getOrDefault(id, "");
    }

    String path(long id) {
        return source.map(projects -> projects.path() + id).orElse("");
    }
}
