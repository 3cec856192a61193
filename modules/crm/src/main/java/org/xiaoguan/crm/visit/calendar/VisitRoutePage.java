package org.xiaoguan.crm.visit.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.crm.visit.VisitState;
import org.xiaoguan.crm.visit.VisitStatus;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** The visits of one day, district by district, and who else is owed a visit there. */
@Named
@RequestScoped
public class VisitRoutePage {
    private static final int MOST_NEAR = 20;

    @Inject
    ListAddress address;

    @Inject
    VisitService visits;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    private LocalDate day;
    private List<District> districts;

    /** The visits of a district: those of the day, and those that are owed there and not planned. */
    public record District(String name, List<VisitRow> visits, List<VisitRow> near) {}

    @PostConstruct
    void read() {
        LocalDate asked = address.date("day");
        day = asked == null ? clock.today() : asked;
        List<VisitRow> ofDay = visits.calendar(null, day, day);
        Set<Long> regions =
                ofDay.stream().map(VisitRow::regionId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<VisitRow> near = visits.owedIn(regions, day, MOST_NEAR);
        labels.readWords(regions.stream());
        Map<Long, List<VisitRow>> byRegion = ofDay.stream()
                .collect(Collectors.groupingBy(
                        row -> row.regionId() == null ? 0L : row.regionId(), LinkedHashMap::new, Collectors.toList()));
        districts = byRegion.entrySet().stream()
                .map(region -> new District(
                        region.getKey() == 0 ? "" : labels.word(region.getKey()),
                        region.getValue(),
                        near.stream()
                                .filter(row -> region.getKey().equals(row.regionId()))
                                .toList()))
                .toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getBefore() {
        return day.minusDays(1);
    }

    public LocalDate getAfter() {
        return day.plusDays(1);
    }

    public List<District> getDistricts() {
        return districts;
    }

    public VisitStatus status(VisitRow row) {
        return row.status(clock.today());
    }

    public boolean isOpen(VisitRow row) {
        return row.state() == VisitState.OPEN;
    }
}
