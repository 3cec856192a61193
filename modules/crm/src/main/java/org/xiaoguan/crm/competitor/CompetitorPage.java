package org.xiaoguan.crm.competitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyService;
import org.xiaoguan.crm.competitorsurvey.SurveyAnswerRow;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.sighting.SightingFilter;
import org.xiaoguan.crm.sighting.SightingRow;
import org.xiaoguan.crm.sighting.SightingService;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** One competitor: what is known of it, where it was seen, and what became of its prices. */
@Named
@RequestScoped
public class CompetitorPage {
    private static final int MOST_SEEN = 12;
    private static final int MOST_PRICES = 30;
    private static final int MOST_ANSWERS = 6;

    @Inject
    ListAddress address;

    @Inject
    CompetitorService competitors;

    @Inject
    SightingService sightings;

    @Inject
    CompetitorSurveyService surveys;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    CustomerLabels labels;

    @Inject
    Actions actions;

    @Inject
    Texts texts;

    private Competitor competitor;
    private ListResult<SightingRow> seen;
    private List<PriceRow> prices;
    private List<SurveyAnswerRow> answers;

    @PostConstruct
    void read() {
        competitor = competitors.find(address.requiredId("id"));
        seen = sightings.list(SightingFilter.of(competitor.getId()), ListRequest.firstRows(MOST_SEEN));
        prices = competitors.prices(competitor.getId()).stream()
                .limit(MOST_PRICES)
                .toList();
        answers = surveys.answers(competitor.getId(), MOST_ANSWERS);
        labels.readPeople(seen.rows().stream().map(SightingRow::staffId));
    }

    public Competitor getCompetitor() {
        return competitor;
    }

    /** Who keeps an eye on it. */
    public String getWatchers() {
        return people.names(competitor.getWatcherIds()).values().stream()
                .sorted(Comparator.comparing(name -> name, Collator.getInstance(Locale.CHINA)))
                .collect(Collectors.joining(texts.get("contactrecord.and")));
    }

    public List<SightingRow> getSeen() {
        return seen.rows();
    }

    public long getSeenCount() {
        return seen.count();
    }

    public List<PriceRow> getPrices() {
        return prices;
    }

    /** What the surveys said of it, the latest first. */
    public List<SurveyAnswerRow> getAnswers() {
        return answers;
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public String close() {
        return actions.perform(() -> competitors.close(competitor.getId())) ? again() : null;
    }

    public String reopen() {
        return actions.perform(() -> competitors.reopen(competitor.getId())) ? again() : null;
    }

    private String again() {
        return actions.to("/crm/competitor/view", competitor.getId());
    }

    public String delete() {
        if (!actions.perform(() -> competitors.delete(competitor.getId()))) {
            return null;
        }
        actions.done("competitor.deleted");
        return actions.to("/crm/competitor/list");
    }
}
