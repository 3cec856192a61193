package org.xiaoguan.crm.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.POOL_CLAIM;
import static org.xiaoguan.crm.CrmPermissions.POOL_VIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.NextStep;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.customer.HeldCustomer;
import org.xiaoguan.crm.pool.PoolService;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Customers are handed over together through the service: to whom, which of them, and what goes with them. */
@ExtendWith(ArquillianExtension.class)
class HandoverServiceIT {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    HandoverService handovers;

    @Inject
    CustomerService customers;

    @Inject
    PoolService pool;

    @Inject
    VisitService visits;

    @Inject
    ContactRecords steps;

    @Inject
    NotificationService notifications;

    @Inject
    History history;

    @Inject
    StaffService staff;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private long department;
    private long below;
    private String head;
    private String leaver;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        department = company.department(null);
        head = company.user(department, company.role(ScopeLevel.DEPARTMENT_TREE, CUSTOMER_VIEW, CUSTOMER_EDIT));
        leaver = sellers.user(department, ScopeLevel.OWN);
        first = sellers.user(department, ScopeLevel.OWN);
        below = company.department(department);
        second = sellers.user(below, ScopeLevel.OWN);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void severalGetThemInTurnAndAreToldOnce() {
        List<Long> ids = customers(5);
        assertThat(found(false)).extracting(HeldCustomer::id).containsExactlyElementsOf(ids);

        assertThat(handOver(found(false), first, second)).isEqualTo(5);

        assertThat(ids)
                .extracting(this::owner)
                .containsExactly(of(first), of(second), of(first), of(second), of(first));
        Customer one = find(ids.get(0));
        assertThat(one.getDepartmentId()).isEqualTo(department);
        assertThat(one.responsible()).containsExactlyInAnyOrder(of(first), of(head));
        assertThat(find(ids.get(1)).getDepartmentId()).as("follows the owner").isEqualTo(below);
        assertThat(company.asSystem(() -> history.of(Customer.KIND, ids.get(0)))
                        .get(0)
                        .fields())
                .extracting(HistoryEntry.Field::key)
                .contains("customer.ownerId");
        assertThat(told(first)).containsExactly(HandoverNotifications.GIVEN);
        assertThat(told(second)).containsExactly(HandoverNotifications.GIVEN);
        assertThat(told(head)).isEmpty();
    }

    @Test
    void whoeverGivesThemToThemselvesIsNotTold() {
        customers(2);
        assertThat(handOver(found(false), head, first)).isEqualTo(2);
        assertThat(told(head)).isEmpty();
        assertThat(told(first)).hasSize(1);
    }

    @Test
    void whatIsOutOfReachOrClosedStays() {
        List<Long> ids = customers(2);
        sellers.close(ids.get(0));
        String stranger = sellers.user(company.department(null), ScopeLevel.OWN);
        long foreign = sellers.customer(Company.unique("丙"), stranger, stranger);

        assertThat(found(false)).extracting(HeldCustomer::id).containsExactly(ids.get(1));
        List<HeldCustomer> forged = new ArrayList<>(found(false));
        forged.add(new HeldCustomer(foreign, "丙", of(stranger)));
        forged.add(new HeldCustomer(ids.get(0), "甲", of(leaver)));
        assertThat(handOver(forged, first)).isEqualTo(1);
        assertThat(owner(foreign)).isEqualTo(of(stranger));
        assertThat(owner(ids.get(0))).isEqualTo(of(leaver));
        assertThat(owner(ids.get(1))).isEqualTo(of(first));
    }

    @Test
    void whatWaitsInThePoolIsFoundAndWhatSomebodyClaimedMeanwhileStays() {
        List<Long> ids = customers(3);
        returned(ids.get(0));
        returned(ids.get(1));
        List<HeldCustomer> read = found(true);
        assertThat(read).extracting(HeldCustomer::id).containsExactly(ids.get(0), ids.get(1));
        String quick = company.user(department, company.role(ScopeLevel.ALL, POOL_VIEW, POOL_CLAIM));
        sellers.does(quick, () -> pool.claim(ids.get(0)));

        assertThat(handOver(read, first)).isEqualTo(1);
        assertThat(owner(ids.get(0))).isEqualTo(of(quick));
        assertThat(owner(ids.get(1))).isEqualTo(of(first));
        assertThat(find(ids.get(1)).getHolding().isPooled()).isFalse();
        assertThat(handOver(read, first)).as("again").isZero();
        assertThat(told(first)).hasSize(1);
    }

    @Test
    void visitsAndNextStepsGoAlong() {
        long id = customers(1).get(0);
        sellers.grade(id, "VIP");
        LocalDate next = TODAY.plusDays(3);
        sellers.create(leaver, sellers.agreed(id, next));

        handOver(found(false), first);

        assertThat(sellers.<List<VisitRow>>as(first, () -> visits.open(id, 9)))
                .extracting(VisitRow::staffId)
                .containsExactly(of(first));
        sellers.on(next);
        assertThat(sellers.<List<NextStep>>as(first, () -> steps.dueSteps(9)))
                .extracting(NextStep::customerId)
                .containsExactly(id);
        assertThat(sellers.<List<NextStep>>as(leaver, () -> steps.dueSteps(9))).isEmpty();
    }

    @Test
    void nothingIsHandedOverToWhoLeftOrIsOutOfReachOrToNobody() {
        long id = customers(1).get(0);
        List<HeldCustomer> read = found(false);
        StaffForm gone = new StaffForm();
        gone.setName(Company.unique("林"));
        gone.setDepartmentId(department);
        long left = company.asSystem(() -> staff.create(gone, null));
        company.asSystem(() -> {
            staff.setClosed(left, true);
            return null;
        });
        long outside = of(sellers.user(company.department(null), ScopeLevel.OWN));

        assertThatThrownBy(() -> give(read, List.of(of(first), left, outside, -1L)))
                .hasMessageContaining("owners[1].staffId: staff.left.already")
                .hasMessageContaining("owners[2].staffId: customer.owner.outside")
                .hasMessageContaining("owners[3].staffId: customer.owner.unknown");
        assertThatThrownBy(() -> give(read, List.of()))
                .hasMessageContaining("owners[0].staffId: handover.owners.missing");
        assertThatThrownBy(() -> give(List.of(), List.of(of(first)))).hasMessageContaining("handover.none");
        assertThat(owner(id)).isEqualTo(of(leaver));
    }

    @Test
    void moreThanTheMostIsRefused() {
        List<HeldCustomer> many = LongStream.rangeClosed(1, HandoverService.MOST + 1)
                .mapToObj(id -> new HeldCustomer(-id, "甲", null))
                .toList();
        assertThatThrownBy(() -> give(many, List.of(of(first))))
                .hasMessageContaining("handover.many[" + HandoverService.MOST + "]");
    }

    @Test
    void whoChangesButTheirOwnHandsNoneOver() {
        customers(1);
        String seller = company.user(department, company.role(ScopeLevel.OWN, CUSTOMER_VIEW, CUSTOMER_EDIT));
        assertThatThrownBy(() -> sellers.as(seller, () -> handovers.found(filter(false))))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Customers of who leaves, with the head in the team. */
    private List<Long> customers(int many) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(sellers.customer(Company.unique("甲"), leaver, head));
        }
        return ids;
    }

    private void returned(long id) {
        company.asSystem(() -> {
            pool.giveBack(id, "离职");
            return null;
        });
    }

    private static CustomerFilter filter(boolean pooled) {
        return new CustomerFilter(null, null, null, null, null, null, pooled, Scope.ALL);
    }

    private List<HeldCustomer> found(boolean pooled) {
        ListResult<HeldCustomer> found = sellers.as(head, () -> handovers.found(filter(pooled)));
        assertThat(found.count()).isEqualTo(found.rows().size());
        return found.rows();
    }

    private int handOver(List<HeldCustomer> read, String... to) {
        return give(read, List.of(to).stream().map(this::of).toList());
    }

    private int give(List<HeldCustomer> read, List<Long> to) {
        return sellers.as(head, () -> handovers.handOver(read, to));
    }

    private List<String> told(String username) {
        return sellers
                .<ListResult<NotificationRow>>as(username, () -> notifications.list(ListRequest.firstRows(9)))
                .rows()
                .stream()
                .map(NotificationRow::textKey)
                .toList();
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    private Long owner(long id) {
        return find(id).getOwnerId();
    }

    private long of(String username) {
        return sellers.staff(username);
    }
}
