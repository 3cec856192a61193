package org.xiaoguan.administration.role;

import static org.xiaoguan.administration.AdministrationPermissions.ROLE_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.ROLE_VIEW;
import static org.xiaoguan.administration.AdministrationPermissions.USER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.access.Administrators;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the roles and what they grant. */
@Stateless
public class RoleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    PermissionCatalog catalog;

    @Inject
    GrantCache cache;

    @Inject
    Administrators administrators;

    @Inject
    Records records;

    private List<RoleUse> uses;

    @Inject
    void find(@Any Instance<RoleUse> found) {
        uses = found.stream().toList();
    }

    @Requires(ROLE_VIEW)
    public ListResult<RoleRow> list(String text, ListRequest request) {
        return query(text).page(request);
    }

    @Requires(ROLE_VIEW)
    public void export(String text, Consumer<RoleRow> consumer) {
        query(text).forEach(RoleRow::id, consumer);
    }

    /** Roles that are not closed, for the form of an account. */
    @Requires({USER_VIEW, ROLE_VIEW})
    public List<Option> options() {
        return em.createQuery(
                        "select new org.xiaoguan.administration.api.Option(r.id, r.name) from Role r"
                                + " where r.closed = false order by r.id",
                        Option.class)
                .getResultList();
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(ROLE_VIEW)
    public Role find(long id) {
        return records.find(Role.class, id);
    }

    /** Adds a role without permissions; the same form key again gives the role that it made first. */
    @Requires(ROLE_EDIT)
    public long create(String name, String note, Set<Grant> grants, String formKey) {
        return records.create(Role.class, formKey, () -> {
            refuseDuplicate(name, null);
            catalog.check(grants);
            Role role = new Role(null, name, note);
            role.grant(grants);
            return role;
        });
    }

    /** Changes the name and what is granted; takes effect within 30 seconds on every node. */
    @Requires(ROLE_EDIT)
    public void update(long id, int readVersion, String name, String note, Set<Grant> grants) {
        administrators.lock();
        Role role = records.unchanged(Role.class, id, readVersion);
        refuseDuplicate(name, id);
        catalog.check(grants);
        role.change(name, note);
        role.grant(grants);
        em.lock(role, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        refuseUsed(id, grants.stream().map(Grant::getPermission).collect(Collectors.toSet()));
        administrators.refuseNone(null);
        cache.clear();
    }

    /** What needs the role locks it too before it begins to: neither misses the other. */
    private void refuseUsed(long id, Set<String> granted) {
        Reference.refuse(uses.stream().flatMap(use -> use.needing(id, granted).stream()));
    }

    @Requires(ROLE_EDIT)
    public void setClosed(long id, boolean closed) {
        administrators.lock();
        records.locked(Role.class, id).setClosed(closed);
        if (closed) {
            refuseUsed(id, Set.of());
            administrators.refuseNone(null);
        }
        cache.clear();
    }

    /** Deletes a role that no account has. */
    @Requires(ROLE_EDIT)
    public void delete(long id) {
        records.delete(Role.class, id);
    }

    private ListQuery<RoleRow> query(String text) {
        return ListQuery.of(
                        em,
                        RoleRow.class,
                        "new org.xiaoguan.administration.role.RoleRow(r.id, r.code, r.name, r.note, r.closed)",
                        "Role r",
                        "r.id")
                .where("lower(r.name) like :text", "text", SearchText.pattern(text))
                .sortable(Map.of("name", "r.name"))
                .orderedBy("r.id");
    }

    private void refuseDuplicate(String name, Long own) {
        if (records.isTaken(Role.class, "name", name, own)) {
            throw BusinessException.at("name", "error.duplicate");
        }
    }
}
