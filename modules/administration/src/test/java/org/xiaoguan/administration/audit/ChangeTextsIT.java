package org.xiaoguan.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.HistoryEntry;

@ExtendWith(ArquillianExtension.class)
class ChangeTextsIT {
    @Inject
    ChangeTexts texts;

    @Inject
    CountingLabels labels;

    @Inject
    Company company;

    @Test
    void namesOfManyChangesAreLookedUpAtOnce() {
        int before = labels.asked();
        List<HistoryEntry> entries =
                IntStream.rangeClosed(1, 300).mapToObj(ChangeTextsIT::change).toList();
        List<HistoryRow> rows = company.asSystem(() -> texts.rows(entries));
        assertThat(rows).hasSize(300);
        assertThat(rows.get(6).fields().get(0).before()).containsExactly("No. 7");
        assertThat(rows.get(6).fields().get(0).after()).containsExactly("No. 8");
        assertThat(labels.asked() - before).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsStaysAsItIs() {
        HistoryEntry entry = change("test.otherId", "7", "x");
        HistoryRow row = company.asSystem(() -> texts.rows(List.of(entry))).get(0);
        assertThat(row.fields().get(0).label()).isEqualTo("otherId");
        assertThat(row.fields().get(0).after()).containsExactly("x");
    }

    @Test
    void figuresAreWrittenAsEverywhere() {
        HistoryRow row = company.asSystem(() -> texts.rows(List.of(change("test.amount", "-600.00", "30348.00"))))
                .get(0);
        assertThat(row.fieldsText()).isEqualTo("金额: −600.00 → 30,348.00");
    }

    @Test
    void whatReadsTheSameIsNoChange() {
        HistoryRow row = company.asSystem(() -> texts.rows(List.of(change("test.amount", "-600.00", "-600.00"))))
                .get(0);
        assertThat(row.fields()).isEmpty();
    }

    @Test
    void aSettingHasItsName() {
        HistoryRow row = company.asSystem(
                        () -> texts.rows(List.of(change("setting.name", "company.bank", "company.phone"))))
                .get(0);
        assertThat(row.fields().get(0).before()).doesNotContain("company.bank");
    }

    @Test
    void theSystemIsNamedByWhatItWasDoing() {
        HistoryEntry nightly = by("upkeep", true);
        assertThat(company.asSystem(() -> texts.rows(List.of(nightly)).get(0).userName()))
                .startsWith("系统（")
                .doesNotContain("upkeep");
        assertThat(company.asSystem(() -> texts.who(by("nobody-knows", true)))).isEqualTo("系统");
        assertThat(company.asSystem(() -> texts.who(by("upkeep", false))))
                .as("a person of that name")
                .isEqualTo("upkeep");
        assertThat(texts.isSystem("system")).isTrue();
        assertThat(texts.isSystem("upkeep")).isFalse();
    }

    private static HistoryEntry by(String name, boolean system) {
        return new HistoryEntry(1, Instant.EPOCH, name, system, "", "test.test", 1, 1, "CREATED", List.of());
    }

    private static HistoryEntry change(int id) {
        return change("test.countedId", Integer.toString(id), Integer.toString(id + 1));
    }

    private static HistoryEntry change(String key, String before, String after) {
        return new HistoryEntry(
                1,
                Instant.EPOCH,
                "somebody",
                false,
                "",
                "test.test",
                1,
                1,
                AuditAction.CHANGED.name(),
                List.of(new HistoryEntry.Field(key, List.of(before), List.of(after))));
    }
}
