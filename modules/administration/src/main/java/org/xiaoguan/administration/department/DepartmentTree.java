package org.xiaoguan.administration.department;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The shape of the department tree. */
public final class DepartmentTree {
    /** Reads what {@link #of} takes: the id of each department that has a parent, and the parent's. */
    public static final String QUERY = "select d.id, d.parentId from Department d where d.parentId is not null";

    private final Map<Long, List<Long>> children;

    private DepartmentTree(Map<Long, List<Long>> children) {
        this.children = children;
    }

    /** @param rows id and parent's id of each department that has a parent */
    public static DepartmentTree of(Collection<Object[]> rows) {
        return new DepartmentTree(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[1], Collectors.mapping(row -> (Long) row[0], Collectors.toList()))));
    }

    /** The department, and those above it in this order. */
    public List<Long> withAncestors(long departmentId) {
        Map<Long, Long> parents = new HashMap<>();
        children.forEach((parent, below) -> below.forEach(id -> parents.put(id, parent)));
        Set<Long> found = new LinkedHashSet<>();
        for (Long id = departmentId; id != null && found.add(id); ) {
            id = parents.get(id);
        }
        return List.copyOf(found);
    }

    /** The department and all below it. */
    public Set<Long> withDescendants(long departmentId) {
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
