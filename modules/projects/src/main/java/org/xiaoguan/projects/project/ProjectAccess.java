package org.xiaoguan.projects.project;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/**
 * Finds and locks projects within the caller's scope. Whoever moves quantities or sums of a project takes its lock
 * first: all of them then happen one after the other.
 */
@Stateless
public class ProjectAccess {
    /** Ids of the projects that the person manages or works on. */
    static final String OF_PERSON =
            "(select mine.id from Project mine join mine.responsibleIds person where person = :scopeStaff)";

    private static final String REASON = "the calling service asks for the permission";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /** @throws NotFoundException when unknown or out of reach */
    @Open(REASON)
    public Project reached(long id, String permission) {
        return check(em.find(Project.class, id), permission);
    }

    /** The project with its row locked until the transaction ends. */
    @Open(REASON)
    public Project locked(long id, String permission) {
        return check(em.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE), permission);
    }

    /** The same for what no person asked for directly: decisions, bookings of other modules. */
    @Open(REASON)
    public Project locked(long id) {
        Project project = em.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (project == null) {
            throw new NotFoundException();
        }
        return project;
    }

    /** Whether the permission reaches the project. */
    @Open(REASON)
    public boolean reaches(Project project, String permission) {
        return access.scope(permission).covers(project.getDepartmentId(), project.responsible());
    }

    /** The same for the rows of a list. */
    @Open(REASON)
    public Reach reach(String permission) {
        Scope scope = access.scope(permission);
        if (scope.all() || scope.staffId() == null) {
            return new Reach(scope, Set.of());
        }
        List<Long> own = em.createQuery(
                        "select p.id from Project p join p.responsibleIds person where person = :person", Long.class)
                .setParameter("person", scope.staffId())
                .getResultList();
        return new Reach(scope, Set.copyOf(own));
    }

    /** Which of the permissions reach the project: what a page offers to do. */
    @Open(REASON)
    public Set<String> reaching(Project project, Collection<String> permissions) {
        return permissions.stream()
                .filter(permission -> reaches(project, permission))
                .collect(Collectors.toSet());
    }

    /** Restricts a list to rows whose project, joined as {@code alias}, the permission reaches. */
    @Open(REASON)
    public <T> ListQuery<T> restrict(ListQuery<T> query, String permission, String alias) {
        return restrict(query, access.scope(permission), alias);
    }

    /** The same within a scope that was asked for already. */
    public static <T> ListQuery<T> restrict(ListQuery<T> query, Scope scope, String alias) {
        return scope.restrict(query, alias + ".departmentId", alias + ".id in " + OF_PERSON);
    }

    /** Whether a project within reach is this customer's. */
    @Requires({PROJECT_VIEW, PROJECT_EDIT})
    public boolean isCustomer(long customerId) {
        String permission = access.may(PROJECT_VIEW) ? PROJECT_VIEW : PROJECT_EDIT;
        ListQuery<Long> ofCustomer = ListQuery.of(em, Long.class, "p.id", "Project p", "p.id")
                .where("p.customerId = :customer", "customer", customerId);
        return !restrict(ofCustomer, access.scope(permission), "p")
                .rows(ListRequest.firstRows(1))
                .isEmpty();
    }

    private Project check(Project project, String permission) {
        if (project == null) {
            throw new NotFoundException();
        }
        access.scope(permission).check(project.getDepartmentId(), project.responsible());
        return project;
    }
}
