package org.xiaoguan.administration.department;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions about the shape of the department tree. */
@Dependent
public class DepartmentTree {
    @PersistenceContext
    EntityManager em;

    /** The department and all below it. */
    public Set<Long> withDescendants(long departmentId) {
        Map<Long, List<Long>> children = em.createQuery(
                        "select d.parentId, d.id from Department d where d.parentId is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
        Set<Long> found = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(departmentId));
        while (!open.isEmpty()) {
            Long id = open.pop();
            if (found.add(id)) {
                open.addAll(children.getOrDefault(id, List.of()));
            }
        }
        return found;
    }
}
