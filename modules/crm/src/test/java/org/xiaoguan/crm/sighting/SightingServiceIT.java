package org.xiaoguan.crm.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.competitor.CompetitorFilter;
import org.xiaoguan.crm.competitor.CompetitorRow;
import org.xiaoguan.crm.competitor.WatchedCompetitors;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** What was seen of competitors, through the services. */
class SightingServiceIT extends WatchedCompetitors {
    @Inject
    CustomerService customers;

    @Test
    void theNumbersOfCustomersOfOthersCannotBeSpeltOut() {
        CustomerForm customer = new CustomerForm();
        customer.setName(Company.unique("湘潭隆兴"));
        customer.setOwnerId(sellers.staff(seller));
        customer.setPhone(Long.toString(13_000_000_000L + System.nanoTime() / 1000 % 1_000_000_000L));
        long customerId = company.asSystem(() -> customers.create(customer, new ContactForm(), null));
        long id = as(() -> competitors.create(form(Company.unique("中南")), null));
        SightingForm seen = sighting(id);
        seen.setCustomerId(customerId);
        long sighting = as(() -> sightings.create(seen, null));

        assertThat(found(customer.getPhone())).isEmpty();
        assertThat(found(customer.getName())).extracting(SightingRow::id).containsExactly(sighting);
    }

    @Test
    void whatSomebodySawEverybodyReadsAndOnlyTheyAndTheirSuperiorsChange() {
        long id = as(() -> competitors.create(form(Company.unique("中南")), null));
        long sighting = as(() -> sightings.create(sighting(id), null));
        String mate = user(ScopeLevel.OWN);

        assertThat(sellers.as(mate, () -> competitors.list(CompetitorFilter.OPEN, ListRequest.firstRows(100)))
                        .rows())
                .extracting(CompetitorRow::id)
                .contains(id);
        assertThat(sellers.<Map<Long, LocalDate>>as(mate, () -> competitors.lastSeen(List.of(id))))
                .containsEntry(id, TODAY);
        assertThat(seen(mate, id)).extracting(SightingRow::id).containsExactly(sighting);
        assertThatThrownBy(() -> sellers.as(mate, () -> sightings.find(sighting)))
                .isInstanceOf(NotFoundException.class);
        assertThat(sellers.<Boolean>as(mate, () -> sightings.mayEdit(sighting))).isFalse();
        assertThat(sellers.<Boolean>as(head, () -> sightings.mayEdit(sighting))).isTrue();
    }

    @Test
    void whatASightingNamesMustBeThereAndInReach() {
        long id = as(() -> competitors.create(form(Company.unique("粤明")), null));
        long other = as(() -> competitors.create(priced("9"), null));
        SightingForm form = sighting(id);
        form.setCustomerId(team.customer());
        form.setProjectId(-1L);
        form.setProductId(as(() -> competitors.products(other)).get(0).id());

        assertThatThrownBy(() -> as(() -> sightings.create(form, null)))
                .hasMessageContaining("customerId: error.not-found")
                .hasMessageContaining("projectId: error.not-found")
                .hasMessageContaining("productId: error.choose");

        does(() -> competitors.close(id));
        assertThatThrownBy(() -> as(() -> sightings.create(sighting(id), null)))
                .hasMessageContaining("competitorId: sighting.competitorId.closed");
    }

    @Test
    void aSightingOfAContactIsAtItsCustomer() {
        long id = as(() -> competitors.create(form(Company.unique("华建")), null));
        long mine = sellers.customer(Company.unique("客户"), seller, team.mate());
        long record = sellers.create(seller, sellers.call(mine));
        SightingForm form = sighting(id);
        form.setRecordId(record);
        assertThatThrownBy(() -> as(() -> sightings.create(form, null)))
                .hasMessageContaining("customerId: sighting.customerId.of-record");

        form.setCustomerId(mine);
        long sighting = as(() -> sightings.create(form, null));
        assertThat(sellers.<SightingRow>as(seller, () -> sightings.view(sighting))
                        .recordId())
                .isEqualTo(record);
        assertThat(sellers.as(seller, () -> sightings.list(SightingFilter.ofCustomer(mine), ListRequest.firstRows(9)))
                        .count())
                .isEqualTo(1);
    }

    private List<SightingRow> found(String text) {
        SightingFilter filter = new SightingFilter(text, null, null, null, null, null, null, null, false);
        return as(() -> sightings.list(filter, ListRequest.firstRows(9))).rows();
    }

    private List<SightingRow> seen(String username, long competitor) {
        return sellers.as(username, () -> sightings.list(SightingFilter.of(competitor), ListRequest.firstRows(9)))
                .rows();
    }
}
