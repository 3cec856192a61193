package org.xiaoguan.crm.sighting;

import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_VIEW;
import static org.xiaoguan.crm.CrmPermissions.SIGHTING_CREATE;
import static org.xiaoguan.crm.CrmPermissions.SIGHTING_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.competitor.Competitor;
import org.xiaoguan.crm.contactrecord.ContactRecord;
import org.xiaoguan.crm.customer.NamesAlone;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps where competitors were met. Everybody who sees competitors reads all of it; who saw it changes it. */
@Stateless
public class SightingService {
    private static final String ROW = "new org.xiaoguan.crm.sighting.SightingRow(s.id, s.competitorId,"
            + " (select c.name from Competitor c where c.id = s.competitorId), s.customerId,"
            + " (select k.name from Customer k where k.id = s.customerId), s.projectId,"
            + " (select p.name from CompetitorProduct p where p.id = s.productId),"
            + " (select q.unit from CompetitorProduct q where q.id = s.productId),"
            + " s.staffId, s.seenOn, s.source, s.seen, s.price, s.recordId)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    Customers customers;

    @Inject
    SightedProjects projects;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(COMPETITOR_VIEW)
    public ListResult<SightingRow> list(SightingFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(COMPETITOR_EXPORT)
    public void export(SightingFilter filter, Consumer<SightingRow> consumer) {
        query(filter).forEach(SightingRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(COMPETITOR_VIEW)
    public SightingRow view(long id) {
        return query(SightingFilter.of(null)).where("s.id = :id", "id", id).rows(ListRequest.firstRows(1)).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether the caller may change or delete it. */
    @Requires(COMPETITOR_VIEW)
    public boolean mayEdit(long id) {
        Sighting sighting = records.find(Sighting.class, id);
        return access.scope(SIGHTING_EDIT).covers(sighting.getDepartmentId(), Set.of(sighting.getStaffId()));
    }

    /** @throws NotFoundException for an unknown id and for one that the caller may not change */
    @Requires(SIGHTING_EDIT)
    public Sighting find(long id) {
        return own(records.find(Sighting.class, id));
    }

    /** Notes what the caller saw; the same form key again gives what it made first. */
    @Requires(SIGHTING_CREATE)
    public long create(SightingForm form, String formKey) {
        long staffId = user.requireStaffId();
        return records.create(Sighting.class, formKey, () -> {
            violations(form, null).throwIfAny();
            return new Sighting(staffId, people.summary(staffId).departmentId(), form, clock.today());
        });
    }

    /** Changes what nobody else changed since it was read. */
    @Requires(SIGHTING_EDIT)
    public void update(long id, int readVersion, SightingForm form) {
        Sighting sighting = own(records.locked(Sighting.class, id));
        ConflictException.check(Sighting.KIND, id, readVersion, sighting.getVersion());
        violations(form, sighting).throwIfAny();
        sighting.change(form, clock.today());
    }

    @Requires(SIGHTING_EDIT)
    public void delete(long id) {
        own(records.find(Sighting.class, id));
        records.delete(Sighting.class, id);
    }

    private Sighting own(Sighting sighting) {
        access.scope(SIGHTING_EDIT).check(sighting.getDepartmentId(), Set.of(sighting.getStaffId()));
        return sighting;
    }

    /** What stands there already stays, even when it is closed or out of reach by now. */
    private Violations violations(SightingForm form, Sighting present) {
        Violations violations = new Violations().collect(() -> form.check(clock.today()));
        checkCompetitor(violations, form, present);
        Long customerId = form.getCustomerId();
        boolean customerKept = present != null && Objects.equals(present.getCustomerId(), customerId);
        violations.require(
                customerId == null
                        || customerKept
                        || customers.reached(customerId).isPresent(),
                "customerId",
                "error.not-found");
        Long projectId = form.getProjectId();
        boolean projectKept = present != null && Objects.equals(present.getProjectId(), projectId);
        violations.require(
                projectId == null || projectKept || projects.isReached(projectId), "projectId", "error.not-found");
        if (present == null && form.getRecordId() != null) {
            ContactRecord record = em.find(ContactRecord.class, form.getRecordId());
            violations.require(
                    record != null && Objects.equals(record.getCustomerId(), customerId),
                    "customerId",
                    "sighting.customerId.of-record");
        }
        return violations;
    }

    private void checkCompetitor(Violations violations, SightingForm form, Sighting present) {
        Long id = form.getCompetitorId();
        Competitor competitor = id == null ? null : em.find(Competitor.class, id);
        if (competitor == null) {
            violations.require(id == null, "competitorId", "error.not-found");
            return;
        }
        boolean kept = present != null && id.equals(present.getCompetitorId());
        violations
                .require(kept || !competitor.isClosed(), "competitorId", "sighting.competitorId.closed")
                .require(
                        form.getProductId() == null
                                || competitor.getProducts().stream()
                                        .anyMatch(product -> product.getId().equals(form.getProductId())),
                        "productId",
                        "error.choose");
    }

    private ListQuery<SightingRow> query(SightingFilter filter) {
        ListQuery<SightingRow> query = ListQuery.of(em, SightingRow.class, ROW, "Sighting s", "s.id")
                .search(
                        filter.text(),
                        "s.search.text like :text"
                                + " or s.competitorId in (select c.id from Competitor c where c.search.text like :text)"
                                + " or s.customerId in (select k.id from Customer k where k.search.text like :text"
                                + NamesAlone.and(filter.text(), "k", ":text") + ")",
                        FullText.in("crm_sighting", "id"),
                        FullText.inOwners("crm_sighting", "crm_competitor", "competitor_id"),
                        FullText.inOwners("crm_sighting", "crm_customer", "customer_id")
                                + NamesAlone.and(filter.text(), "y", "?2"))
                .where("s.competitorId = :competitor", "competitor", filter.competitorId())
                .where("s.customerId = :customer", "customer", filter.customerId())
                .where("s.recordId = :record", "record", filter.recordId())
                .where("s.staffId = :staff", "staff", filter.staffId())
                .where("s.source = :source", "source", filter.source())
                .where("s.seenOn >= :from", "from", filter.from())
                .where("s.seenOn <= :to", "to", filter.to())
                .orderedBy("s.seenOn desc")
                .sortable(Map.of("seenOn", "s.seenOn"));
        return filter.priced() ? query.where("s.price is not null") : query;
    }
}
