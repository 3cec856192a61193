package org.xiaoguan.crm.sighting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.competitor.CompetitorService;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of sightings. */
@Named
@RequestScoped
public class SightingListPage extends ListPage<SightingRow> {
    @Inject
    SightingService sightings;

    @Inject
    CompetitorService competitors;

    @Inject
    CustomerLabels labels;

    @Inject
    CurrentUser user;

    @PostConstruct
    void read() {
        result = sightings.list(filter(address, user), address.request());
        labels.readPeople(result.rows().stream().map(SightingRow::staffId));
    }

    /** The filter that an address asks for. */
    static SightingFilter filter(ListAddress address, CurrentUser user) {
        return new SightingFilter(
                address.text("text"),
                address.id("competitor"),
                address.id("customer"),
                address.id("record"),
                address.flag("mine") ? user.getStaffId() : null,
                address.choice("source", SightingSource.class),
                address.date("from"),
                address.date("to"),
                address.flag("priced"));
    }

    public List<Option> getCompetitors() {
        return competitors.open();
    }

    public SightingSource[] getSources() {
        return SightingSource.values();
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
