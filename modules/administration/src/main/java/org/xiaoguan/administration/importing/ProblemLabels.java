package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.ui.text.Texts;

/** Headings of the columns that problems name. */
@Named
@RequestScoped
public class ProblemLabels {
    @Inject
    ImportTargets targets;

    @Inject
    Texts texts;

    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** The heading of a column; empty when a problem concerns the row as a whole. */
    public String column(String kind, String columnKey) {
        return columnKey == null ? "" : known.computeIfAbsent(kind, this::read).getOrDefault(columnKey, columnKey);
    }

    private Map<String, String> read(String kind) {
        Map<String, String> labels = new HashMap<>();
        for (ImportColumn column : targets.of(kind).columns()) {
            labels.put(column.key(), texts.get(column.labelKey()));
        }
        return labels;
    }
}
