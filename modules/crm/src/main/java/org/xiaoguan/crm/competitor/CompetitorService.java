package org.xiaoguan.crm.competitor;

import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_DELETE;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the competitors. They belong to nobody: whoever may see one sees all. */
@Stateless
public class CompetitorService {
    private static final String ROW = "new org.xiaoguan.crm.competitor.CompetitorRow(c.id, c.name, c.website,"
            + " c.offering, c.priceLevel, c.terms, c.strengths, c.weaknesses, c.installedBase, c.staffing, c.note,"
            + " c.closed, (select count(p.id) from CompetitorProduct p where p.competitor.id = c.id),"
            + " (select count(s.id) from Sighting s where s.competitorId = c.id))";
    private static final int MOST_PRICES = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    @Requires(COMPETITOR_VIEW)
    public ListResult<CompetitorRow> list(CompetitorFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    /** When these competitors were last seen; without those that never were. */
    @Requires(COMPETITOR_VIEW)
    public Map<Long, LocalDate> lastSeen(Collection<Long> ids) {
        Map<Long, LocalDate> seen = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select s.competitorId, s.seenOn from Sighting s where s.competitorId in :ids"
                                    + " and s.seenOn = (select max(x.seenOn) from Sighting x"
                                    + " where x.competitorId = s.competitorId)",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> seen.put((Long) row[0], (LocalDate) row[1]));
        }
        return seen;
    }

    @Requires(COMPETITOR_EXPORT)
    public void export(CompetitorFilter filter, Consumer<CompetitorRow> consumer) {
        query(filter).forEach(CompetitorRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(COMPETITOR_VIEW)
    public Competitor find(long id) {
        return records.find(Competitor.class, id);
    }

    /** Those to choose from, by name. */
    @Requires(COMPETITOR_VIEW)
    public List<Option> open() {
        return em.createQuery(
                        "select new org.xiaoguan.administration.api.Option(c.id, c.name) from Competitor c"
                                + " where c.closed = false order by c.name",
                        Option.class)
                .getResultList();
    }

    /** The products of a competitor to choose from. */
    @Requires(COMPETITOR_VIEW)
    public List<Option> products(long competitorId) {
        return em.createQuery(
                        "select p from CompetitorProduct p where p.competitor.id = :id order by p.lineNo",
                        CompetitorProduct.class)
                .setParameter("id", competitorId)
                .getResultStream()
                .map(product -> new Option(product.getId(), label(product)))
                .toList();
    }

    private static String label(CompetitorProduct product) {
        return product.getSpecification() == null
                ? product.getName()
                : product.getName() + " " + product.getSpecification();
    }

    /** What its products were offered for, on its lists and as they were seen; the latest first. */
    @Requires(COMPETITOR_VIEW)
    public List<PriceRow> prices(long competitorId) {
        String row = "select new org.xiaoguan.crm.competitor.PriceRow(p.id, p.name, p.specification, p.unit, ";
        return PriceHistory.of(
                prices(
                        row + "x.pricedOn, x.price) from CompetitorPrice x join x.product p"
                                + " where p.competitor.id = :id order by x.pricedOn desc",
                        competitorId),
                prices(
                        row + "s.seenOn, s.price, s.id) from Sighting s join CompetitorProduct p on p.id = s.productId"
                                + " where s.competitorId = :id and s.price is not null order by s.seenOn desc, s.id desc",
                        competitorId));
    }

    private List<PriceRow> prices(String query, long competitorId) {
        return em.createQuery(query, PriceRow.class)
                .setParameter("id", competitorId)
                .setMaxResults(MOST_PRICES)
                .getResultList();
    }

    /** Adds a competitor; the same form key again gives the one that it made first. */
    @Requires(COMPETITOR_CREATE)
    public long create(CompetitorForm form, String formKey) {
        return records.create(Competitor.class, formKey, () -> {
            violations(form, null).throwIfAny();
            return new Competitor(form, clock.today());
        });
    }

    /** Changes a competitor that nobody else changed since it was read. */
    @Requires(COMPETITOR_EDIT)
    public void update(long id, int readVersion, CompetitorForm form) {
        Competitor competitor = records.unchanged(Competitor.class, id, readVersion);
        violations(form, competitor).throwIfAny();
        boolean kept = competitor.keepsRows(form);
        competitor.change(form, clock.today());
        if (!kept) {
            em.lock(competitor, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
    }

    @Requires(COMPETITOR_EDIT)
    public void close(long id) {
        records.locked(Competitor.class, id).close();
    }

    @Requires(COMPETITOR_EDIT)
    public void reopen(long id) {
        records.locked(Competitor.class, id).reopen();
    }

    /** Deletes a competitor that nothing refers to. */
    @Requires(COMPETITOR_DELETE)
    public void delete(long id) {
        records.delete(Competitor.class, id);
    }

    private Violations violations(CompetitorForm form, Competitor present) {
        Violations violations = new Violations().collect(() -> form.check(clock.today()));
        violations.collect(() -> refuseTaken(form.getName(), present == null ? null : present.getId()));
        List<Long> chosen = form.getWatcherIds();
        for (int i = 0; i < chosen.size(); i++) {
            String field = "watchers[" + i + "].staffId";
            Long watcher = chosen.get(i);
            boolean kept = present != null && present.getWatcherIds().contains(watcher);
            people.wrong(field, watcher, kept ? watcher : null).ifPresent(violations::add);
        }
        return present == null ? violations : violations.collect(() -> refuseLosing(present, form));
    }

    private void refuseTaken(String name, Long own) {
        if (name == null || name.isBlank()) {
            return;
        }
        em.createQuery("select c.name from Competitor c where c.nameKey = :key and c.id <> :own", String.class)
                .setParameter("key", Competitor.keyOf(name))
                .setParameter("own", own == null ? -1L : own)
                .getResultStream()
                .findFirst()
                .ifPresent(taken -> {
                    throw BusinessException.at("name", "competitor.duplicate", taken);
                });
    }

    /** A product that somebody saw stays: its prices are history. */
    private void refuseLosing(Competitor present, CompetitorForm form) {
        Set<Long> kept = form.getProducts().stream()
                .map(CompetitorProductForm::getId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Long> lost = present.getProducts().stream()
                .map(CompetitorProduct::getId)
                .filter(product -> !kept.contains(product))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select p.name from CompetitorProduct p where p.id in :lost"
                                + " and exists (select s.id from Sighting s where s.productId = p.id)",
                        String.class)
                .setParameter("lost", lost)
                .getResultStream()
                .findFirst()
                .ifPresent(product -> {
                    throw BusinessException.of("competitor.product.seen", product);
                });
    }

    private ListQuery<CompetitorRow> query(CompetitorFilter filter) {
        return ListQuery.of(em, CompetitorRow.class, ROW, "Competitor c", "c.id")
                .search(filter.text(), "c.search.text like :text", FullText.in("crm_competitor", "id"))
                .where(":watcher member of c.watcherIds", "watcher", filter.watcherId())
                .where("c.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("name", "c.name"))
                .orderedBy("c.name");
    }
}
