package org.xiaoguan.crm.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

/** Claiming customers of the pool: one wins, and nobody has more than is allowed. */
class ClaimingCustomersIT extends PooledCustomers {
    private static final String MOST = "crm.pool.most-customers";

    @Inject
    SettingService settings;

    @Test
    void whoeverClaimsItHasItAlone() {
        long id = pooledCustomer();
        String other = seller();
        claim(other, id);

        Customer claimed = find(id);
        assertThat(claimed.getOwnerId()).isEqualTo(staff(other));
        assertThat(claimed.responsible()).containsExactly(staff(other));
        assertThat(claimed.getHolding().isPooled()).isFalse();
        assertThat(company.as(other, () -> customers.find(id)).getId()).isEqualTo(id);
    }

    @Test
    void whoReturnedItWaitsBeforeClaimingItAgain() {
        long id = pooledCustomer();

        assertThatThrownBy(() -> claim(seller, id)).hasMessageContaining("pool.rest");
        clock(7);
        claim(seller, id);
        assertThat(find(id).getOwnerId()).isEqualTo(staff(seller));
    }

    @Test
    void ofSeveralWhoClaimItOneWinsAndTheOthersAreToldWho() throws Exception {
        long id = pooledCustomer();
        List<String> sellers = List.of(seller(), seller(), seller(), seller());
        List<Throwable> failures = atOnce(sellers.size(), i -> claim(sellers.get(i), id));

        Customer claimed = find(id);
        String winner = sellers.stream()
                .filter(one -> staff(one) == claimed.getOwnerId())
                .findFirst()
                .orElseThrow();
        String name = company.as(winner, currentUser::getName);
        assertThat(failures)
                .hasSize(sellers.size() - 1)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(BusinessException.class)
                        .hasMessageContaining("pool.claimed")
                        .hasMessageContaining(name));
    }

    @Test
    void ofCustomersThatSomebodyHasNothingIsTold() {
        long id = customer();
        String other = seller();
        clock(3);

        assertThatThrownBy(() -> claim(other, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoClaimsAtOnceDoNotPassTheLimit() throws Exception {
        List<Long> waiting = List.of(pooledCustomer(), pooledCustomer(), pooledCustomer());
        String other = seller();
        set(MOST, "1");
        try {
            List<Throwable> failures = atOnce(waiting.size(), i -> claim(other, waiting.get(i)));

            assertThat(failures)
                    .hasSize(2)
                    .allSatisfy(failure -> assertThat(failure).hasMessageContaining("pool.most"));
        } finally {
            set(MOST, "300");
        }
    }

    private void claim(String user, long id) {
        company.as(user, () -> {
            pool.claim(id);
            return null;
        });
    }

    private void set(String key, String value) {
        company.asSystem(() -> {
            settings.change(Map.of(key, settings.text(key)), Map.of(key, value));
            return null;
        });
    }
}
