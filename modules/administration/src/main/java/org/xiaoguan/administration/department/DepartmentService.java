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
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.form.FormKeys;

/** Adds, changes, closes and deletes departments. */
@Stateless
public class DepartmentService {
    static final String KIND = "administration.department";

    @PersistenceContext
    EntityManager em;

    @Inject
    References references;

    @Inject
    FormKeys formKeys;

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
        Department department = em.find(Department.class, id);
        if (department == null) {
            throw new NotFoundException();
        }
        return department;
    }

    /** Adds a department; the same form key again gives the department that it made first. */
    @Requires(DEPARTMENT_EDIT)
    public long create(DepartmentForm form, String formKey) {
        Long made = formKeys.claim(formKey, KIND);
        if (made != null) {
            return made;
        }
        refuseDuplicates(form, -1);
        Department department = new Department(form);
        em.persist(department);
        formKeys.fulfil(formKey, department.getId());
        return department.getId();
    }

    /** Changes a department that nobody else changed since it was read. */
    @Requires(DEPARTMENT_EDIT)
    public void update(long id, int readVersion, DepartmentForm form) {
        lockTree();
        Department department = locked(id);
        ConflictException.check(KIND, id, readVersion, department.getVersion());
        refuseDuplicates(form, id);
        refuseCycle(id, form.getParentId());
        department.change(form);
        grants.clear();
    }

    @Requires(DEPARTMENT_EDIT)
    public void setClosed(long id, boolean closed) {
        locked(id).setClosed(closed);
    }

    /** Deletes a department that nothing refers to. */
    @Requires(DEPARTMENT_EDIT)
    public void delete(long id) {
        Department department = locked(id);
        references.refuseDeletion(KIND, id);
        em.remove(department);
    }

    /** Two moves that are each right and together make a cycle wait for one another. */
    private void lockTree() {
        em.createQuery("select d from Department d order by d.id", Department.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void refuseCycle(long id, Long parentId) {
        DepartmentTree tree = DepartmentTree.of(
                em.createQuery(DepartmentTree.QUERY, Object[].class).getResultList());
        if (parentId != null && tree.withDescendants(id).contains(parentId)) {
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

    private Department locked(long id) {
        Department department = em.find(Department.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (department == null) {
            throw new NotFoundException();
        }
        return department;
    }

    private void refuseDuplicates(DepartmentForm form, long ownId) {
        Violations violations = new Violations();
        violations.require(unique("code", form.getCode(), ownId), "code", "error.duplicate");
        violations.require(unique("name", form.getName(), ownId), "name", "error.duplicate");
        violations.throwIfAny();
    }

    private boolean unique(String attribute, String value, long ownId) {
        if (value == null) {
            return true;
        }
        List<Long> same = em.createQuery(
                        "select d.id from Department d where d." + attribute + " = :value and d.id <> :own", Long.class)
                .setParameter("value", value.strip())
                .setParameter("own", ownId)
                .getResultList();
        return same.isEmpty();
    }
}
