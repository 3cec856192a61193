package org.xiaoguan.administration.deputy;

import static org.xiaoguan.administration.AdministrationPermissions.DEPUTY_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps who decides for whom while somebody is away: everybody names their own deputy, and who may, that of others. */
@Stateless
public class DeputyService {
    private static final String OWN = "everybody keeps their own deputies; those of others ask for the permission";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    SmallTables tables;

    @Inject
    BusinessClock clock;

    /** Those of the caller, as who is away and as who decides; all for who may change them. */
    @Open(OWN)
    public ListResult<DeputyRow> list(ListRequest request) {
        return query().page(request);
    }

    /** The same as a file. */
    @Open(OWN)
    public void export(Consumer<DeputyRow> consumer) {
        query().forEach(DeputyRow::id, consumer);
    }

    private ListQuery<DeputyRow> query() {
        ListQuery<DeputyRow> all = ListQuery.of(
                        em,
                        DeputyRow.class,
                        "new org.xiaoguan.administration.deputy.DeputyRow("
                                + "d.id, s.name, t.name, d.fromOn, d.untilOn, d.note)",
                        "Deputy d join Staff s on s.id = d.staffId join Staff t on t.id = d.deputyId",
                        "d.id")
                .orderedBy("d.untilOn desc");
        return mayAll() ? all : all.where("d.staffId = :me or d.deputyId = :me", "me", me());
    }

    /** Whether the caller names deputies of others too. */
    @Open("tells of the caller's own right")
    public boolean mayAll() {
        return access.may(DEPUTY_EDIT);
    }

    /** @throws NotFoundException for an unknown one and for one of others */
    @Open(OWN)
    public Deputy find(long id) {
        Deputy deputy = records.find(Deputy.class, id);
        if (!mayAll() && !deputy.getStaffId().equals(me())) {
            throw new NotFoundException();
        }
        return deputy;
    }

    /** Names a deputy; the same form key again gives the one that it made first. */
    @Open(OWN)
    public long create(DeputyForm form, String formKey) {
        return records.create(Deputy.class, formKey, () -> {
            check(form, null);
            return new Deputy(form);
        });
    }

    @Open(OWN)
    public void update(long id, int readVersion, DeputyForm form) {
        find(id);
        Deputy deputy = records.unchanged(Deputy.class, id, readVersion);
        check(form, deputy);
        deputy.change(form);
    }

    @Open(OWN)
    public void delete(long id) {
        find(id);
        records.delete(Deputy.class, id);
    }

    /** Those for whom this person decides today. */
    @Open("tells who may decide")
    public List<Absence> absent(long deputyId) {
        LocalDate today = clock.today();
        return tables.of(Deputy.class, this::read).stream()
                .filter(absence -> absence.deputyId() == deputyId && absence.covers(today))
                .toList();
    }

    /** Those who decide for this person today. */
    @Open("tells who may decide")
    public List<Long> deputiesOf(long staffId) {
        LocalDate today = clock.today();
        return tables.of(Deputy.class, this::read).stream()
                .filter(absence -> absence.staffId() == staffId && absence.covers(today))
                .map(Absence::deputyId)
                .toList();
    }

    private List<Absence> read() {
        return em.createQuery(
                        "select new org.xiaoguan.administration.deputy.Absence("
                                + "d.staffId, u.id, d.deputyId, d.fromOn, d.untilOn)"
                                + " from Deputy d join User u on u.staffId = d.staffId where u.closed = false",
                        Absence.class)
                .getResultList();
    }

    private void check(DeputyForm form, Deputy stored) {
        if (!mayAll()) {
            form.setStaffId(me());
        }
        form.check();
        people.check("staffId", form.getStaffId(), stored == null ? null : stored.getStaffId());
        people.check("deputyId", form.getDeputyId(), stored == null ? null : stored.getDeputyId());
        em.createQuery(
                        "select d from Deputy d where d.staffId = :staff and d.fromOn <= :until and d.untilOn >= :from"
                                + " and d.id <> :own",
                        Deputy.class)
                .setParameter("staff", form.getStaffId())
                .setParameter("from", form.getFromOn())
                .setParameter("until", form.getUntilOn())
                .setParameter("own", stored == null ? -1L : stored.getId())
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw BusinessException.at(
                            "fromOn",
                            "deputy.overlap",
                            people.name(other.getDeputyId()),
                            other.getFromOn(),
                            other.getUntilOn());
                });
    }

    private Long me() {
        return Optional.ofNullable(user.getStaffId()).orElse(-1L);
    }
}
