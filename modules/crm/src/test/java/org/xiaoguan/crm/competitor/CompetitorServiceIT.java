package org.xiaoguan.crm.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurvey;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyFilter;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyForm;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyRow;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyService;
import org.xiaoguan.crm.competitorsurvey.HalfMonth;
import org.xiaoguan.crm.competitorsurvey.SurveyAnswerForm;
import org.xiaoguan.crm.competitorsurvey.SurveyAnswerRow;
import org.xiaoguan.crm.competitorsurvey.SurveyRun;
import org.xiaoguan.crm.competitorsurvey.SurveyStanding;
import org.xiaoguan.crm.competitorsurvey.SurveyStatus;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.sighting.SightingFilter;
import org.xiaoguan.crm.sighting.SightingForm;
import org.xiaoguan.crm.sighting.SightingRow;
import org.xiaoguan.crm.sighting.SightingService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.grid.Typed;

/** Competitors, what was seen of them and the surveys about them, through the services. */
@ExtendWith(ArquillianExtension.class)
class CompetitorServiceIT {
    /** A Friday, in the second half of the month. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    CompetitorService competitors;

    @Inject
    SightingService sightings;

    @Inject
    CompetitorSurveyService surveys;

    @Inject
    SurveyRun run;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String seller;
    private String head;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        seller = user(ScopeLevel.OWN);
        head = user(ScopeLevel.DEPARTMENT);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aNameIsGivenOnceHoweverItIsSpelled() {
        String name = Company.unique("湘江节能");
        String key = UUID.randomUUID().toString();
        long id = as(() -> competitors.create(form(name + "有限公司"), key));

        assertThat(as(() -> competitors.create(form(name + "有限公司"), key))).isEqualTo(id);
        assertThatThrownBy(() -> as(() -> competitors.create(form(name + "（有限责任公司）"), null)))
                .hasMessageContaining("name: competitor.duplicate[" + name + "有限公司]");
    }

    @Test
    void pricesOfListsAndThoseSeenMakeOneHistory() {
        long id = as(() -> competitors.create(priced("40"), null));
        long product = as(() -> competitors.products(id)).get(0).id();
        sellers.on(TODAY.plusDays(3));
        SightingForm seen = sighting(id);
        seen.setProductId(product);
        seen.setPrice(new BigDecimal("38.8"));
        long sighting = as(() -> sightings.create(seen, null));
        update(id, form -> form.getProducts().get(0).setPrice(Typed.of(new BigDecimal("39.5"))));

        List<PriceRow> history = as(() -> competitors.prices(id));
        assertThat(history).extracting(PriceRow::sightingId).containsExactly(sighting, null, null);
        assertThat(history.get(0).change()).isEqualByComparingTo("-0.7");
        assertThat(history.get(1).change()).isEqualByComparingTo("-0.5");
        assertThatThrownBy(() -> update(id, form -> form.setProducts(List.of())))
                .hasMessageContaining("competitor.product.seen[岩棉板]");
        assertThatThrownBy(() -> does(() -> competitors.delete(id))).hasMessageContaining("sighting.referred[1]");
        does(() -> sightings.delete(sighting));
        does(() -> competitors.delete(id));
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

    @Test
    void eachHalfOfAMonthAsksWhoKeepsAnEyeOnACompetitorOnce() {
        long first = watched();
        assertThat(make()).isTrue();
        assertThat(make()).isFalse();
        CompetitorSurveyRow survey = survey();
        assertThat(survey.half()).isEqualTo(new HalfMonth(LocalDate.of(2026, 11, 16)));
        assertThat(survey.dueOn()).isEqualTo(calendar.plusWorkingDays(LocalDate.of(2026, 11, 30), 2));
        assertThat(survey.competitors()).isEqualTo(1);

        long second = watched();
        assertThat(make()).isTrue();
        assertThat(survey().competitors()).isEqualTo(2);

        CompetitorSurvey read = sellers.as(seller, () -> surveys.findToAnswer(survey.id()));
        CompetitorSurveyForm form = new CompetitorSurveyForm();
        form.setAnswers(read.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, "x"))
                .toList());
        form.getAnswers().get(0).setPriceMoves("cheaper by 3 %");
        assertThatThrownBy(() -> does(() -> surveys.submit(survey.id(), read.getVersion(), form)))
                .hasMessageContaining("answers[1].priceMoves: competitorsurvey.unanswered");
        form.getAnswers().get(1).setQuiet(true);
        does(() -> surveys.submit(survey.id(), read.getVersion(), form));

        assertThat(sellers.<List<SurveyAnswerRow>>as(seller, () -> surveys.answers(first, 9)))
                .extracting(SurveyAnswerRow::priceMoves)
                .containsExactly("cheaper by 3 %");
        assertThat(sellers.<List<SurveyAnswerRow>>as(seller, () -> surveys.answers(second, 9)))
                .isEmpty();
        assertThat(make()).isFalse();
    }

    @Test
    void aSuperiorSeesWhoHasNotSubmitted() {
        watched();
        make();
        sellers.on(TODAY.plusDays(20));
        HalfMonth half = HalfMonth.of(TODAY);
        SurveyStanding standing = sellers.as(head, () -> surveys.standing(half, Scope.ALL));
        String stranger = company.user(company.department(null), scoped(ScopeLevel.DEPARTMENT));

        assertThat(standing.late()).isEqualTo(1);
        assertThat(standing.all()).isEqualTo(1);
        assertThat(rows(head, SurveyStatus.LATE))
                .extracting(CompetitorSurveyRow::staffId)
                .containsExactly(sellers.staff(seller));
        assertThat(rows(head, SurveyStatus.OPEN)).isEmpty();
        long id = survey().id();
        assertThat(rows(stranger, null)).isEmpty();
        assertThatThrownBy(() -> sellers.as(stranger, () -> surveys.find(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(team.mate(), () -> surveys.find(id)))
                .isNotNull();
    }

    @Test
    void nodesThatMakeTheSameSurveyAtOnceMakeOne() throws InterruptedException {
        watched();
        long staff = sellers.staff(seller);
        List<Thread> nodes = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        company.asSystem(() -> run.make(staff, TODAY));
                    } catch (RuntimeException refused) {
                        // the database lets only one of them in
                    }
                }))
                .toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(rows(seller, null)).hasSize(1);
    }

    private long watched() {
        CompetitorForm form = form(Company.unique("对手"));
        form.setWatcherIds(List.of(sellers.staff(seller)));
        return as(() -> competitors.create(form, null));
    }

    private boolean make() {
        long staff = sellers.staff(seller);
        return company.asSystem(() -> run.make(staff, clock.today()));
    }

    private CompetitorSurveyRow survey() {
        return rows(seller, null).get(0);
    }

    private List<CompetitorSurveyRow> rows(String username, SurveyStatus status) {
        return sellers.as(
                        username,
                        () -> surveys.list(
                                new CompetitorSurveyFilter(status, null, null, Scope.ALL), ListRequest.firstRows(9)))
                .rows();
    }

    private List<SightingRow> seen(String username, long competitor) {
        return sellers.as(username, () -> sightings.list(SightingFilter.of(competitor), ListRequest.firstRows(9)))
                .rows();
    }

    private void update(long id, Consumer<CompetitorForm> change) {
        Competitor read = as(() -> competitors.find(id));
        CompetitorForm form = new CompetitorForm(read);
        change.accept(form);
        does(() -> competitors.update(id, read.getVersion(), form));
    }

    private String user(ScopeLevel level) {
        return company.user(team.department(), scoped(level), shared());
    }

    private long scoped(ScopeLevel level) {
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

    private <T> T as(Callable<T> work) {
        return sellers.as(seller, work);
    }

    private void does(Runnable work) {
        sellers.does(seller, work);
    }

    private SightingForm sighting(long competitor) {
        SightingForm form = new SightingForm();
        form.setCompetitorId(competitor);
        form.setSeenOn(clock.today());
        form.setSeen("cheaper than us");
        return form;
    }

    private CompetitorForm priced(String price) {
        CompetitorForm form = form(Company.unique("岩棉"));
        CompetitorProductForm line = new CompetitorProductForm();
        line.setName("岩棉板");
        line.setPrice(Typed.of(new BigDecimal(price)));
        form.setProducts(List.of(line));
        return form;
    }

    private static CompetitorForm form(String name) {
        CompetitorForm form = new CompetitorForm();
        form.setName(name);
        return form;
    }
}
