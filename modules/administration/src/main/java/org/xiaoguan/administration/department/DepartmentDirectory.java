package org.xiaoguan.administration.department;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.kept.SmallTables;

/** The departments as every page that offers a choice needs them. */
@Named("departments")
@Stateless
public class DepartmentDirectory implements Departments {
    private static final String INDENT = "　";

    @PersistenceContext
    EntityManager em;

    @Inject
    SmallTables tables;

    @Open("the label of a department is shown wherever a visible record refers to it")
    @Override
    public String name(Long departmentId) {
        return rows().stream()
                .filter(department -> department.getId().equals(departmentId))
                .findFirst()
                .map(Department::getName)
                .orElse("");
    }

    @Open("labels of departments are shown wherever visible records refer to them")
    @Override
    public Map<Long, String> names(Collection<Long> departmentIds) {
        return rows().stream()
                .filter(department -> departmentIds.contains(department.getId()))
                .collect(Collectors.toMap(Department::getId, Department::getName));
    }

    @Open("forms and filters offer the departments")
    @Override
    public List<Option> open() {
        return inTreeOrder(department -> !department.isClosed());
    }

    @Open("filters offer closed departments too")
    @Override
    public List<Option> all() {
        return inTreeOrder(department -> true);
    }

    private List<Option> inTreeOrder(Predicate<Department> wanted) {
        List<Department> all = rows();
        Map<Long, List<Department>> children = all.stream()
                .filter(d -> d.getParentId() != null)
                .collect(Collectors.groupingBy(Department::getParentId));
        List<Option> options = new ArrayList<>();
        all.stream()
                .filter(d -> Objects.isNull(d.getParentId()))
                .forEach(root -> append(root, "", children, wanted, options));
        return options;
    }

    private List<Department> rows() {
        return tables.of(
                Department.class,
                () -> List.copyOf(em.createQuery("select d from Department d order by d.code", Department.class)
                        .getResultList()));
    }

    private static void append(
            Department department,
            String indent,
            Map<Long, List<Department>> children,
            Predicate<Department> wanted,
            List<Option> options) {
        if (wanted.test(department)) {
            options.add(new Option(department.getId(), indent + department.getName()));
        }
        for (Department child : children.getOrDefault(department.getId(), List.of())) {
            append(child, indent + INDENT, children, wanted, options);
        }
    }
}
