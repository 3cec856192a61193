package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ReferenceLabels;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Turns rows of the audit trail into what a person reads. */
@ApplicationScoped
public class ChangeTexts {
    @Inject
    Texts texts;

    @Any
    @Inject
    Instance<ReferenceLabels> labels;

    /** The change with labels, names and dates in the reader's language. */
    public HistoryRow row(HistoryEntry entry) {
        return new HistoryRow(
                texts.get("audit.action." + entry.action()),
                kind(entry.kind()),
                entry.recordId(),
                Formats.instant(entry.at()),
                entry.userName(),
                entry.address(),
                entry.fields().stream().map(this::field).toList());
    }

    /** The name of a kind of record; the kind itself where nobody gave it a name. */
    public String kind(String kind) {
        String key = "audit.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }

    private HistoryRow.Field field(HistoryEntry.Field field) {
        String concept = field.key().substring(0, field.key().indexOf('.'));
        String attribute = field.key().substring(field.key().indexOf('.') + 1);
        boolean many = field.before().size() > 1 || field.after().size() > 1;
        List<String> before = many ? without(field.before(), field.after()) : field.before();
        List<String> after = many ? without(field.after(), field.before()) : field.after();
        return new HistoryRow.Field(
                label(concept, attribute), values(concept, attribute, before), values(concept, attribute, after));
    }

    /** Of a long list of values only those tell something that came or went. */
    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    private String label(String concept, String attribute) {
        String own = concept + "." + attribute;
        if (texts.has(own)) {
            return texts.get(own);
        }
        String common = "common." + attribute;
        return texts.has(common) ? texts.get(common) : attribute;
    }

    private List<String> values(String concept, String attribute, List<String> values) {
        return values.stream().map(value -> value(concept, attribute, value)).toList();
    }

    private String value(String concept, String attribute, String value) {
        return labels.stream()
                .map(source -> source.label(concept, attribute, value))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> plain(concept, attribute, value));
    }

    private String plain(String concept, String attribute, String value) {
        String word =
                concept + "." + attribute + "." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (texts.has(word)) {
            return texts.get(word);
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get("audit.value." + value);
        }
        return value.endsWith("Z") ? instant(value) : value;
    }

    private static String instant(String value) {
        try {
            return Formats.instant(Instant.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
