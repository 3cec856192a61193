package org.xiaoguan.crm.timeline;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.ui.CurrentUser;

/**
 * The one time line of a customer: of every kind the newest so many are read, and of all of them the newest so many are
 * shown, so that a page costs one statement a kind however long the customer is known.
 */
@Stateless
public class CustomerTimelineService {
    @Inject
    CustomerService customers;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    private List<CustomerEvents> sources;

    @Inject
    void find(@Any Instance<CustomerEvents> found) {
        sources = found.stream()
                .sorted(Comparator.comparingInt(source -> source.kind().order()))
                .toList();
    }

    /** The kinds that the reader may see. */
    @Requires(CUSTOMER_VIEW)
    public List<EventKind> kinds() {
        return sources.stream()
                .map(CustomerEvents::kind)
                .filter(kind -> user.may(kind.permission()))
                .toList();
    }

    /**
     * What happened with a customer before a place of its time line.
     *
     * @throws org.xiaoguan.shared.NotFoundException for an unknown customer and for one out of the caller's reach
     */
    @Requires(CUSTOMER_VIEW)
    public Timeline of(long customerId, TimelineRequest wanted) {
        customers.find(customerId);
        return named(Timeline.of(
                sources.stream()
                        .filter(source -> user.may(source.kind().permission()))
                        .filter(source -> wanted.kind() == null
                                || wanted.kind().equals(source.kind().key()))
                        .flatMap(source -> entries(source, customerId, wanted))
                        .toList(),
                wanted.most()));
    }

    private static Stream<Timeline.Entry> entries(CustomerEvents source, long customerId, TimelineRequest wanted) {
        EventKind kind = source.kind();
        return source.before(customerId, wanted.before().of(kind.order()), wanted.most() + 1).stream()
                .map(event -> new Timeline.Entry(kind, event, ""));
    }

    private Timeline named(Timeline timeline) {
        Map<Long, String> names = people.names(timeline.entries().stream()
                .map(entry -> entry.event().staffId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Timeline(
                timeline.entries().stream()
                        .map(entry -> entry.by(who(entry, names)))
                        .toList(),
                timeline.next());
    }

    private static String who(Timeline.Entry entry, Map<Long, String> names) {
        Long staffId = entry.event().staffId();
        String name = staffId == null ? entry.event().who() : names.get(staffId);
        return name == null ? "" : name;
    }
}
