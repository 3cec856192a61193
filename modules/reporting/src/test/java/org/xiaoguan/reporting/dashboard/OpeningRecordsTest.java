package org.xiaoguan.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Span;

class OpeningRecordsTest {
    private static final Span MARCH = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Test
    void leadsToTheDaysThatTheFigureCounts() {
        assertThat(RecordAddress.of(Measure.CONTRACT, MARCH, null, null))
                .isEqualTo("/reporting/contract/list?from=2026-03-01&to=2026-03-31");
    }

    @Test
    void narrowsToDepartmentAndPerson() {
        assertThat(RecordAddress.of(Measure.RECEIPT, MARCH, 7L, 9L))
                .isEqualTo("/finance/receipt/list?from=2026-03-01&to=2026-03-31&department=7&manager=9");
    }

    @Test
    void marginLeadsToApprovedProjectsOfEverybody() {
        assertThat(RecordAddress.of(Measure.MARGIN, MARCH, null, 9L))
                .isEqualTo("/projects/project/list?tab=all&state=APPROVED&from=2026-03-01&to=2026-03-31&manager=9");
    }
}
