package org.xiaoguan.projects.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.merge.MergeField;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;

/** Two customers become one, and both histories are kept. */
@ExtendWith(ArquillianExtension.class)
class MergingCustomersIT extends TwoCustomers {
    @Inject
    History history;

    @Inject
    Callers callers;

    @Inject
    CustomerReach reach;

    @Test
    void theMergedOneLeadsToTheSurvivorAndIsNotChangedAnyMore() {
        merge();

        Customer merged = find(other);
        assertThat(merged.getMergedIntoId()).isEqualTo(survivor);
        assertThat(merged.isClosed()).isTrue();
        assertThatThrownBy(() -> company.asSystem(() -> {
                    customers.reopen(other);
                    return null;
                }))
                .hasMessageContaining("customer.merged");
        assertThatThrownBy(this::merge).hasMessageContaining("otherId: merge.already");
    }

    @Test
    void whatIsRecordedOfTheMergedOneIsRecordedOfTheSurvivor() {
        merge();

        assertThatThrownBy(() -> company.asSystem(() -> {
                    Violations violations = new Violations();
                    reach.checkOpen(violations, CrmPermissions.RECORD_CREATE, other);
                    violations.throwIfAny();
                    return null;
                }))
                .hasMessageContaining("customerId: contactrecord.customer.merged")
                .hasMessageContaining(find(survivor).getName());
    }

    @Test
    void thoseMergedBeforeLeadToTheLastSurvivor() {
        merge();
        long third = company.asSystem(() -> company.customer(department, owner));
        merge(third, survivor, EnumSet.noneOf(MergeField.class));

        assertThat(find(other).getMergedIntoId()).isEqualTo(third);
        assertThat(find(survivor).getMergedIntoId()).isEqualTo(third);
    }

    @Test
    void whatWasChosenIsTakenFromTheOtherOne() {
        String name = find(other).getName();
        String code = find(survivor).getName();
        merge(survivor, other, EnumSet.of(MergeField.NAME, MergeField.CREDIT_CODE, MergeField.PHONE));

        assertThat(find(survivor).getName()).isEqualTo(name);
        assertThat(find(survivor).getPhone()).startsWith("0731-");
        assertThat(find(other).getName()).isEqualTo(code);
    }

    @Test
    void bothNamesAndNumbersStillStopADuplicate() {
        String name = find(other).getName();
        String phone = find(other).getPhone();
        merge();
        CustomerForm again = new CustomerForm();
        again.setName(name);
        again.setPhone(phone);
        again.setOwnerId(owner);

        assertThatThrownBy(() -> company.asSystem(() -> customers.create(again, new ContactForm(), null)))
                .hasMessageContaining("name: customer.duplicate.name")
                .hasMessageContaining("phone: customer.duplicate.phone");
        CustomerForm changed = new CustomerForm(find(survivor));
        changed.setNote("changed");
        company.asSystem(() -> {
            customers.update(survivor, find(survivor).getVersion(), changed);
            return null;
        });
        assertThatThrownBy(() -> company.asSystem(() -> customers.create(again, new ContactForm(), null)))
                .hasMessageContaining("phone: customer.duplicate.phone");
    }

    @Test
    void bothHistoriesAreKept() {
        merge();
        List<HistoryEntry> told = history.of(Customer.KIND, Set.of(survivor, other), false);

        assertThat(told)
                .filteredOn(entry ->
                        entry.kind().equals(Customer.KIND) && entry.action().equals("CREATED"))
                .extracting(HistoryEntry::recordId)
                .contains(survivor, other);
        assertThat(told)
                .filteredOn(entry -> entry.recordId() == other)
                .flatExtracting(HistoryEntry::fields)
                .extracting(HistoryEntry.Field::key)
                .contains("customer.mergedIntoId");
    }

    @Test
    void aSubsidiaryMergedIntoItsParentLeavesNoCircle() {
        long between = company.asSystem(() -> company.customer(department, owner));
        subsidiary(other, between);
        subsidiary(between, survivor);
        merge(survivor, other, EnumSet.of(MergeField.PARENT));
        assertThat(find(survivor).getCompany().getParentId()).isNull();
        assertThat(find(between).getCompany().getParentId()).isEqualTo(survivor);
    }

    private void subsidiary(long customer, long parent) {
        company.asSystem(() -> {
            CustomerForm form = new CustomerForm(find(customer));
            form.setParentId(parent);
            customers.update(customer, find(customer).getVersion(), form);
            return null;
        });
    }

    @Test
    void bothTeamsSeeTheSurvivor() {
        long colleague = company.asSystem(() -> company.person(department));
        long third = company.asSystem(() -> company.customer(department, colleague));
        merge(survivor, third, EnumSet.noneOf(MergeField.class));

        assertThat(find(survivor).responsible()).containsExactlyInAnyOrder(owner, colleague);
        assertThat(find(survivor).getOwnerId()).isEqualTo(owner);
    }

    @Test
    void aCustomerIsNotMergedWithItself() {
        assertThatThrownBy(() -> merge(survivor, survivor, EnumSet.noneOf(MergeField.class)))
                .hasMessageContaining("otherId: merge.itself");
    }

    @Test
    void oneOutsideTheScopeIsRefusedAtItsFieldLikeOneThatIsUnknown() {
        String user = company.asSystem(
                () -> company.account(department, ScopeLevel.DEPARTMENT, CrmPermissions.CUSTOMER_MERGE));
        long foreign = company.asSystem(() -> company.customer(company.department(), owner));

        for (long chosen : new long[] {foreign, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> callers.runAs(user, () -> merges.preview(survivor, chosen)))
                    .hasMessageContaining("otherId: merge.unreached");
            assertThatThrownBy(() -> callers.runAs(user, () -> {
                        merges.merge(survivor, 1, chosen, 1, Set.of());
                        return null;
                    }))
                    .hasMessageContaining("otherId: merge.unreached");
        }
        assertThatThrownBy(() -> callers.runAs(user, () -> merges.preview(foreign, survivor)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverReadAnOlderOneLearnsOfTheChange() {
        int read = find(other).getVersion();
        CustomerForm changed = new CustomerForm(find(other));
        changed.setNote("changed");
        company.asSystem(() -> {
            customers.update(other, read, changed);
            return null;
        });

        assertThatThrownBy(() -> company.asSystem(() -> {
                    merges.merge(survivor, find(survivor).getVersion(), other, read, Set.of());
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void mergedIntoEachOtherAtOnceOneWins() throws InterruptedException {
        int mine = find(survivor).getVersion();
        int theirs = find(other).getVersion();
        List<Throwable> failures = atOnce(
                () -> merges.merge(survivor, mine, other, theirs, Set.of()),
                () -> merges.merge(other, theirs, survivor, mine, Set.of()));

        assertThat(failures).singleElement().isInstanceOf(BusinessException.class);
        assertThat(find(survivor).isMerged()).isNotEqualTo(find(other).isMerged());
    }

    private List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ready = new CountDownLatch(works.length);
        List<Thread> threads = new ArrayList<>();
        for (Runnable work : works) {
            Thread thread = new Thread(() -> {
                try {
                    ready.countDown();
                    ready.await();
                    company.asSystem(() -> {
                        work.run();
                        return null;
                    });
                } catch (Exception e) {
                    failures.add(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return failures;
    }
}
