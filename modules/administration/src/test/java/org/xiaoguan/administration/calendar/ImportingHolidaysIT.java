package org.xiaoguan.administration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;

/** Holidays of a year from a file, as a company gets them every November. */
@ExtendWith(ArquillianExtension.class)
class ImportingHolidaysIT {
    private static final String KIND = "administration.calendar";
    private static final String HEAD = "日期,类型,名称\n";

    @Inject
    ImportDesk desk;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Company company;

    @Test
    void daysAreReadHoweverTheirDatesAreWrittenAndTakenBackAgain() {
        String user = user();
        ImportJob job = desk.imported(
                user,
                KIND,
                "onDay",
                HEAD + "2095-05-02,放假,劳动节\n2095年5月3日,休,劳动节\n71344,holiday,Labour Day\n2095/5/7,调休上班,劳动节\n");
        assertThat(job.getCreated()).isEqualTo(4);
        assertThat(calendar.isWorkingDay(day("2095-05-02"))).as("a Monday").isFalse();
        assertThat(calendar.isWorkingDay(day("2095-04-30").plusDays(7)))
                .as("a Saturday")
                .isTrue();

        ImportJob again = desk.imported(user, KIND, "onDay", HEAD + "2095-05-02,放假,劳动节\n");
        assertThat(again.getUnchanged()).isEqualTo(1);

        assertThat(desk.undone(user, job).getUndone()).isEqualTo(4);
        assertThat(calendar.isWorkingDay(day("2095-05-02"))).isTrue();
    }

    @Test
    void whatIsWrongIsListedRowByRow() {
        String user = user();
        ImportJob job = desk.checked(
                user,
                KIND,
                "onDay",
                HEAD + "2095-13-01,放假,元旦\n2095-06-01,也许,端午节\n2095-06-02,放假,\n2095-06-03,放假,端午节\n2095-06-03,放假,端午节\n");
        assertThat(desk.problems(user, job))
                .containsExactly("2 onDay 2095-13-01", "3 kind 也许", "4 name null", "6 onDay 2095-06-03");
    }

    private String user() {
        return company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, "administration.calendar.import", "administration.calendar.view"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
