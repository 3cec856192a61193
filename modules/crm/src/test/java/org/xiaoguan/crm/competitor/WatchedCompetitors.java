package org.xiaoguan.crm.competitor;

import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_VIEW;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_DELETE;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;
import static org.xiaoguan.crm.CrmPermissions.SIGHTING_CREATE;
import static org.xiaoguan.crm.CrmPermissions.SIGHTING_EDIT;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.sighting.SightingForm;
import org.xiaoguan.crm.sighting.SightingService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.grid.Typed;

/** A salesperson and the head of the department, who keep an eye on competitors. */
@ExtendWith(ArquillianExtension.class)
public abstract class WatchedCompetitors {
    /** A Friday, in the second half of the month. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    protected CompetitorService competitors;

    @Inject
    protected SightingService sightings;

    @Inject
    protected BusinessClock clock;

    @Inject
    protected Company company;

    @Inject
    protected Sellers sellers;

    protected Sellers.Team team;
    protected String seller;
    protected String head;

    @BeforeEach
    protected void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        seller = user(ScopeLevel.OWN);
        head = user(ScopeLevel.DEPARTMENT);
    }

    @AfterEach
    protected void resetClock() {
        clock.reset();
    }

    protected String user(ScopeLevel level) {
        return company.user(team.department(), scoped(level), shared());
    }

    protected long scoped(ScopeLevel level) {
        return company.role(
                level,
                CUSTOMER_VIEW,
                RECORD_VIEW,
                RECORD_CREATE,
                SIGHTING_EDIT,
                COMPETITORSURVEY_VIEW,
                COMPETITORSURVEY_EDIT);
    }

    private long shared() {
        return company.role(
                ScopeLevel.ALL,
                COMPETITOR_VIEW,
                COMPETITOR_CREATE,
                COMPETITOR_EDIT,
                COMPETITOR_DELETE,
                SIGHTING_CREATE);
    }

    protected <T> T as(Callable<T> work) {
        return sellers.as(seller, work);
    }

    protected void does(Runnable work) {
        sellers.does(seller, work);
    }

    protected SightingForm sighting(long competitor) {
        SightingForm form = new SightingForm();
        form.setCompetitorId(competitor);
        form.setSeenOn(clock.today());
        form.setSeen("cheaper than us");
        return form;
    }

    protected CompetitorForm priced(String price) {
        CompetitorForm form = form(Company.unique("岩棉"));
        CompetitorProductForm line = new CompetitorProductForm();
        line.setName("岩棉板");
        line.setPrice(Typed.of(new BigDecimal(price)));
        form.setProducts(List.of(line));
        return form;
    }

    protected static CompetitorForm form(String name) {
        CompetitorForm form = new CompetitorForm();
        form.setName(name);
        return form;
    }
}
