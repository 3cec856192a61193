package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.field.Choice;

/** What the form and the list of contact records offer to choose from. */
@Stateless
public class ContactRecordChoices {
    private static final int MOST_CUSTOMERS = 20;
    private static final int RECENT_DAYS = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    /** Customers whom the caller met or reached lately, the last one first. */
    @Requires(RECORD_CREATE)
    public List<Choice> recentCustomers() {
        List<Long> ids = recentIds();
        if (ids.isEmpty()) {
            return List.of();
        }
        ListQuery<Choice> query = ListQuery.of(
                        em,
                        Choice.class,
                        "new org.xiaoguan.ui.field.Choice(c.id, c.name, c.code)",
                        "Customer c",
                        "c.id")
                .where("c.closed = false")
                .where("c.id in :recent", "recent", ids);
        return CustomerScope.restrict(query, access.scope(CUSTOMER_VIEW))
                .rows(ListRequest.firstRows(MOST_CUSTOMERS))
                .stream()
                .sorted(Comparator.comparingInt(choice -> ids.indexOf(choice.id())))
                .toList();
    }

    private List<Long> recentIds() {
        return em.createQuery(
                        "select r.customerId, max(r.contactedOn) as latest from ContactRecord r"
                                + " where r.staffId = :staff and r.contactedOn >= :since"
                                + " group by r.customerId order by latest desc",
                        Object[].class)
                .setParameter("staff", user.getStaffId())
                .setParameter("since", clock.today().minusDays(RECENT_DAYS))
                .setMaxResults(MOST_CUSTOMERS)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
    }

    /** Everybody who ever met or reached a customer. */
    @Requires(RECORD_VIEW)
    public List<Option> people() {
        List<Long> ids = em.createQuery("select distinct r.staffId from ContactRecord r", Long.class)
                .getResultList();
        return people.names(ids).entrySet().stream()
                .map(person -> new Option(person.getKey(), person.getValue()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.CHINA)))
                .toList();
    }
}
