package org.xiaoguan.administration.staff;

import static org.xiaoguan.administration.AdministrationPermissions.STAFF_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.STAFF_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

/** Keeps the staff list. */
@Stateless
public class StaffService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    GrantCache grants;

    @Requires(STAFF_VIEW)
    public ListResult<StaffRow> list(StaffFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(STAFF_VIEW)
    public void export(StaffFilter filter, Consumer<StaffRow> consumer) {
        query(filter).forEach(StaffRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(STAFF_VIEW)
    public Staff find(long id) {
        return records.find(Staff.class, id);
    }

    /** Ids of the people of this name who are still here. */
    @Requires(STAFF_VIEW)
    public List<Long> idsByName(String name) {
        return em.createQuery("select s.id from Staff s where s.name = :name and s.closed = false", Long.class)
                .setParameter("name", name.strip())
                .getResultList();
    }

    /** What {@link #create} or {@link #update} would refuse. */
    @Requires(STAFF_EDIT)
    public List<Violation> check(StaffForm form) {
        return new Violations().collect(() -> new Staff(form)).list();
    }

    /** Adds a person; the same form key again gives the person that it made first. */
    @Requires(STAFF_EDIT)
    public long create(StaffForm form, String formKey) {
        return records.create(Staff.class, formKey, () -> {
            return new Staff(form);
        });
    }

    /** Changes a person whom nobody else changed since read. */
    @Requires(STAFF_EDIT)
    public void update(long id, int readVersion, StaffForm form) {
        Staff staff = records.unchanged(Staff.class, id, readVersion);
        staff.change(form);
        grants.clear();
    }

    /** Notes that a person has left, or came back; whoever has an account that is not closed is still here. */
    @Requires(STAFF_EDIT)
    public void setClosed(long id, boolean closed) {
        Staff staff = records.locked(Staff.class, id);
        if (closed && hasOpenAccount(id)) {
            throw BusinessException.of("staff.close.account");
        }
        staff.setClosed(closed);
    }

    /** Deletes a person whom nothing refers to. */
    @Requires(STAFF_EDIT)
    public void delete(long id) {
        records.delete(Staff.class, id);
    }

    private ListQuery<StaffRow> query(StaffFilter filter) {
        return ListQuery.of(
                        em,
                        StaffRow.class,
                        "new org.xiaoguan.administration.staff.StaffRow("
                                + "s.id, s.name, d.name, s.post, s.phone, s.enteredOn, s.leftOn, s.closed)",
                        "Staff s join Department d on d.id = s.departmentId",
                        "s.id")
                .where("s.searchText like :text", "text", SearchText.pattern(filter.text()))
                .where("s.departmentId = :department", "department", filter.departmentId())
                .where("s.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("name", "s.name", "department", "d.name", "entered", "s.enteredOn"))
                .orderedBy("s.searchText");
    }

    private boolean hasOpenAccount(long id) {
        return !em.createQuery("select u.id from User u where u.staffId = :staff and u.closed = false", Long.class)
                .setParameter("staff", id)
                .getResultList()
                .isEmpty();
    }
}
