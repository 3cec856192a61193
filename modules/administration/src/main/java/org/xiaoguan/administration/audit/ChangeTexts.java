package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ReferenceLabels;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Turns rows of the audit trail into what a person reads. */
@ApplicationScoped
public class ChangeTexts {
    /** A number with decimals; without them it may be a code. */
    private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9]\\d{0,14})\\.\\d{1,4}");

    private static final String SYSTEM = "audit.system";

    @Inject
    Texts texts;

    private List<ReferenceLabels> labels;

    @Inject
    void find(@Any Instance<ReferenceLabels> found) {
        labels = found.stream().toList();
    }

    /** The changes with labels, names and dates in the reader's language. */
    public List<HistoryRow> rows(List<HistoryEntry> entries) {
        Names names = new Names(entries);
        return entries.stream().map(entry -> row(entry, names)).toList();
    }

    private HistoryRow row(HistoryEntry entry, Names names) {
        return new HistoryRow(
                texts.get("audit.action." + entry.action()),
                kind(entry.kind()),
                entry.recordId(),
                names.of(idOf(entry), Long.toString(entry.recordId())).orElse(Long.toString(entry.recordId())),
                "/" + entry.kind().replace('.', '/'),
                Formats.instant(entry.at()),
                who(entry),
                entry.address(),
                entry.fields().stream()
                        .map(field -> field(field, names))
                        .filter(field -> !field.before().equals(field.after()))
                        .toList());
    }

    /** Who made the change; of the system what it was doing, such as a job of the night. */
    String who(HistoryEntry entry) {
        if (!entry.bySystem()) {
            return entry.userName();
        }
        return Stream.of("job." + entry.userName(), "audit.by." + entry.userName())
                .filter(texts::has)
                .findFirst()
                .map(doing -> texts.format("audit.by", texts.get(doing)))
                .orElseGet(() -> texts.get(SYSTEM));
    }

    /** Whether what somebody typed means the system. */
    boolean isSystem(String typed) {
        return typed != null && texts.inEveryLanguage(SYSTEM).stream().anyMatch(typed.strip()::equalsIgnoreCase);
    }

    /** The name of a kind of record; the kind itself where nobody gave it a name. */
    public String kind(String kind) {
        String key = "audit.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }

    private HistoryRow.Field field(HistoryEntry.Field field, Names names) {
        boolean many = field.before().size() > 1 || field.after().size() > 1;
        List<String> before = many ? without(field.before(), field.after()) : field.before();
        List<String> after = many ? without(field.after(), field.before()) : field.after();
        return new HistoryRow.Field(
                label(field.key()), values(field.key(), before, names), values(field.key(), after, names));
    }

    /** Of a long list of values only those tell something that came or went. */
    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    private String label(String key) {
        String common = "common." + attribute(key);
        return texts.has(key) ? texts.get(key) : texts.has(common) ? texts.get(common) : attribute(key);
    }

    private List<String> values(String key, List<String> values, Names names) {
        return values.stream()
                .map(value -> names.of(key, value).orElseGet(() -> plain(key, value)))
                .toList();
    }

    private String plain(String key, String value) {
        String word = key + "." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (texts.has(word)) {
            return texts.get(word);
        }
        if (value.startsWith(concept(key) + ".") && texts.has(value)) {
            return texts.get(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get("audit.value." + value);
        }
        if (AMOUNT.matcher(value).matches()) {
            return Formats.any(new BigDecimal(value));
        }
        return value.endsWith("Z") ? instant(value) : value;
    }

    /** As if the record had an attribute that refers to itself. */
    private static String idOf(HistoryEntry entry) {
        return entry.kind().substring(entry.kind().lastIndexOf('.') + 1) + ".id";
    }

    private static String concept(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String attribute(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private static String instant(String value) {
        try {
            return Formats.instant(Instant.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** The names behind all values of some changes, looked up once for each attribute. */
    private final class Names {
        private final Map<String, Map<String, String>> byKey = new HashMap<>();

        Names(List<HistoryEntry> entries) {
            Map<String, Set<String>> values = new HashMap<>();
            for (HistoryEntry entry : entries) {
                values.computeIfAbsent(idOf(entry), key -> new HashSet<>()).add(Long.toString(entry.recordId()));
                for (HistoryEntry.Field field : entry.fields()) {
                    Set<String> known = values.computeIfAbsent(field.key(), key -> new HashSet<>());
                    known.addAll(field.before());
                    known.addAll(field.after());
                }
            }
            values.forEach(this::look);
        }

        private void look(String key, Set<String> values) {
            Map<String, String> found = new HashMap<>();
            for (ReferenceLabels source : labels) {
                source.labels(concept(key), attribute(key), values).forEach(found::putIfAbsent);
            }
            byKey.put(key, found);
        }

        Optional<String> of(String key, String value) {
            return Optional.ofNullable(byKey.get(key).get(value));
        }
    }
}
