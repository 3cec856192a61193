package org.xiaoguan.reporting.dashboard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.xiaoguan.reporting.figure.Dimension;

/**
 * A table as bars, in the words of Chart.js: the year looked at beside the year before. What no data can say, the
 * writing of figures and where a click leads, {@code Xiaoguan.chart} adds in the browser.
 */
final class BarChart {
    /** More bars than this nobody tells apart; the table has all. */
    static final int MOST_BARS = 12;

    /** Blue and grey-blue, apart in lightness too, so that no kind of colour blindness mixes them up. */
    private static final String NOW = "#2354c7";

    private static final String BEFORE = "#8e9dbd";

    private BarChart() {}

    /** As JSON that may stand inside a script. */
    static String of(FigureTable table, String nowName, String beforeName, String contextPath) {
        List<FigureRow> rows = table.rows().stream().limit(MOST_BARS).toList();
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(row.label()));
        boolean lying = table.dimension() != Dimension.MONTH;
        JsonObjectBuilder before = bars(rows, beforeName, BEFORE, FigureRow::before)
                .add("links", links(rows, FigureRow::beforeAddress, contextPath));
        JsonObjectBuilder now =
                bars(rows, nowName, NOW, FigureRow::now).add("links", links(rows, FigureRow::nowAddress, contextPath));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        lying
                                                ? Json.createArrayBuilder()
                                                        .add(now)
                                                        .add(before)
                                                : Json.createArrayBuilder()
                                                        .add(before)
                                                        .add(now)))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", lying ? "y" : "x")
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", false))))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder bars(
            List<FigureRow> rows, String name, String colour, Function<FigureRow, java.math.BigDecimal> amount) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(row -> data.add(amount.apply(row)));
        return Json.createObjectBuilder()
                .add("label", name)
                .add("data", data)
                .add("backgroundColor", colour)
                .add("borderRadius", 3)
                .add("maxBarThickness", 22);
    }

    private static JsonArrayBuilder links(
            List<FigureRow> rows, Function<FigureRow, String> address, String contextPath) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        rows.forEach(row -> links.add(contextPath + address.apply(row)));
        return links;
    }
}
