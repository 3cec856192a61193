package org.xiaoguan.administration.department;

import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Adds, changes, closes and deletes departments. */
@Stateless
public class DepartmentService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    GrantCache grants;

    @Requires(DEPARTMENT_VIEW)
    public ListResult<DepartmentRow> list(String text, ListRequest request) {
        return query(text).page(request);
    }

    @Requires(DEPARTMENT_VIEW)
    public void export(String text, Consumer<DepartmentRow> consumer) {
        query(text).forEach(DepartmentRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(DEPARTMENT_VIEW)
    public Department find(long id) {
        return records.find(Department.class, id);
    }

    /** Adds a department; the same form key again gives the department that it made first. */
    @Requires(DEPARTMENT_EDIT)
    public long create(DepartmentForm form, String formKey) {
        return records.create(Department.class, formKey, () -> {
            refuseDuplicates(form, null);
            return new Department(form);
        });
    }

    /** Ids of the departments that are not closed and whose column has this value. */
    @Requires(DEPARTMENT_VIEW)
    public List<Long> idsBy(String column, String value) {
        String attribute = "code".equals(column) ? "code" : "name";
        return em.createQuery(
                        "select d.id from Department d where d." + attribute + " = :value and d.closed = false",
                        Long.class)
                .setParameter("value", value.strip())
                .getResultList();
    }

    /** What {@link #create} or {@link #update} would refuse; id null for a new one. */
    @Requires(DEPARTMENT_EDIT)
    public List<Violation> check(Long id, DepartmentForm form) {
        return new Violations()
                .collect(() -> new Department(form))
                .collect(() -> refuseDuplicates(form, id))
                .collect(() -> refuseCycle(id, form.getParentId()))
                .list();
    }

    /** Changes a department that nobody else changed since it was read. */
    @Requires(DEPARTMENT_EDIT)
    public void update(long id, int readVersion, DepartmentForm form) {
        lockTree();
        Department department = records.unchanged(Department.class, id, readVersion);
        refuseDuplicates(form, id);
        refuseCycle(id, form.getParentId());
        department.change(form);
        grants.clear();
    }

    @Requires(DEPARTMENT_EDIT)
    public void setClosed(long id, boolean closed) {
        records.locked(Department.class, id).setClosed(closed);
    }

    /** Deletes a department that nothing refers to. */
    @Requires(DEPARTMENT_EDIT)
    public void delete(long id) {
        records.delete(Department.class, id);
    }

    /** Two moves that are each right and together make a cycle wait for one another. */
    private void lockTree() {
        em.createQuery("select d from Department d order by d.id", Department.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void refuseCycle(Long id, Long parentId) {
        DepartmentTree tree = DepartmentTree.of(
                em.createQuery(DepartmentTree.QUERY, Object[].class).getResultList());
        if (id != null && parentId != null && tree.withDescendants(id).contains(parentId)) {
            throw BusinessException.at("parentId", "department.parent.descendant");
        }
    }

    private ListQuery<DepartmentRow> query(String text) {
        return ListQuery.of(
                        em,
                        DepartmentRow.class,
                        "new org.xiaoguan.administration.department.DepartmentRow("
                                + "d.id, d.code, d.name, p.name, d.note, d.closed)",
                        "Department d left join Department p on p.id = d.parentId",
                        "d.id")
                .where("lower(d.code) like :text or lower(d.name) like :text", "text", SearchText.pattern(text))
                .sortable(Map.of("code", "d.code", "name", "d.name", "parent", "p.name"))
                .orderedBy("d.code");
    }

    private void refuseDuplicates(DepartmentForm form, Long own) {
        new Violations()
                .require(!records.isTaken(Department.class, "code", form.getCode(), own), "code", "error.duplicate")
                .require(!records.isTaken(Department.class, "name", form.getName(), own), "name", "error.duplicate")
                .throwIfAny();
    }
}
