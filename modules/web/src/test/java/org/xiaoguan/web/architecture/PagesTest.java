package org.xiaoguan.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages hold no words, no style and no script, and escape what people typed. */
class PagesTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)#\\{.*?}");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\s(?:title|label|text|heading|note|alt|aria-label|placeholder|help|confirm)=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)'](?!\\.concat)");
    private static final Pattern FORMATTED = Pattern.compile("x:format\\('([^']+)'");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern COLUMN = Pattern.compile("<x:column head=\"[^\"']*'([^']+)'");
    private static final Pattern OPTIONAL =
            Pattern.compile("<x:column head=\"#\\{msg\\['([^']+)'\\]}\"[^>]*optional=\"true\"");
    private static final Pattern OPTIONAL_CELL = Pattern.compile("<x:optional column=\"([^\"]+)\"><td");
    private static final Pattern READY = Pattern.compile("<x:ready query=\"([a-z]+)=[^\"&]+\"");
    private static final Pattern CELL = Pattern.compile("<td\\b(?:[^>]*?colspan=\"(\\d+)\")?");

    private static final Pattern HISTORY = Pattern.compile("<xa:history kind=\"([^\"]+)\"");
    private static final Pattern FILES = Pattern.compile("<xa:attachments kind=\"([^\"]+)\"");

    /** What is set up rather than recorded, and who may sign in: files stand with the person. */
    private static final Set<String> FILELESS = Set.of(
            "administration.user",
            "administration.role",
            "administration.dictionary",
            "administration.calendar",
            "administration.deputy",
            "administration.approvalrule");

    private static final Set<String> KEYS = BundlesTest.bundles("zh").values().stream()
            .flatMap(texts -> texts.stringPropertyNames().stream())
            .collect(Collectors.toSet());

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Modules.REPOSITORY.resolve("modules"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdNoWords(Path page) throws IOException {
        String written =
                TAG.matcher(EXPRESSION.matcher(content(page)).replaceAll(" ")).replaceAll(" ");
        assertThat(words(written.replaceAll("&\\w+;", " "))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdNoWordsInAttributes(Path page) throws IOException {
        List<String> spoken = SPOKEN_ATTRIBUTE
                .matcher(content(page))
                .results()
                .map(found -> EXPRESSION.matcher(found.group(1)).replaceAll(" ").replace("yyyy-MM-dd", ""))
                .flatMap(text -> words(text).stream())
                .toList();
        assertThat(spoken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdNoStyleAndNoScriptAndEscapeEverything(Path page) throws IOException {
        assertThat(content(page))
                .doesNotContainPattern("escape=\"(?!true)")
                .doesNotContainPattern("<style|<h:outputStylesheet")
                .doesNotContainPattern("<script(?! src=)")
                .doesNotContainPattern("\\son(click|change|input|submit|load|blur|focus|key\\w+|mouse\\w+)=\"")
                .doesNotContain("javascript:");
        // Within the tags of ui, style names a kind of button, tag or card.
        assertThat(EXPRESSION.matcher(content(page)).replaceAll("")).doesNotContainPattern("\\sstyle=\"[^\"]*[:;]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameTextsThatExist(Path page) throws IOException {
        String content = content(page);
        List<String> named = Stream.of(KEY, FORMATTED)
                .flatMap(pattern -> pattern.matcher(content).results())
                .map(found -> found.group(1))
                .filter(key -> !KEYS.contains(key))
                .toList();
        assertThat(named).isEmpty();
    }

    /** The reader's choice of columns moves the cells of the rows and of the totals with their heads. */
    @ParameterizedTest
    @MethodSource("lists")
    void haveACellForEachColumn(Path page) throws IOException {
        String content = content(page);
        List<String> keys = COLUMN.matcher(part(content, "head"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(columns(part(content, "row"))).as("row").isEqualTo(keys.size());
        assertThat(columns(part(content, "foot"))).as("foot").isIn(0, keys.size());
        List<String> optional = optional(content, OPTIONAL);
        assertThat(optional(part(content, "row"), OPTIONAL_CELL)).isEqualTo(optional);
        assertThat(optional(part(content, "foot"), OPTIONAL_CELL)).isIn(List.of(), optional);
    }

    @Test
    void recordsWithAHistoryTakeFiles() throws IOException {
        Set<String> recorded = kinds(HISTORY);
        assertThat(recorded).hasSizeGreaterThan(20).containsAll(FILELESS);
        recorded.removeAll(FILELESS);
        assertThat(kinds(FILES)).containsAll(recorded);
    }

    private static Set<String> kinds(Pattern pattern) throws IOException {
        Set<String> kinds = new HashSet<>();
        for (Path page : pages()) {
            pattern.matcher(content(page)).results().forEach(found -> kinds.add(found.group(1)));
        }
        return kinds;
    }

    /** What a ready filter asks for, its reader finds set in the filter row. */
    @ParameterizedTest
    @MethodSource("lists")
    void offerReadyFiltersThatTheFilterRowShows(Path page) throws IOException {
        String content = content(page);
        List<String> unknown = READY.matcher(content)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !content.contains(" name=\"" + name + "\" text="))
                .toList();
        assertThat(unknown).isEmpty();
    }

    static List<Path> lists() throws IOException {
        List<Path> lists = new ArrayList<>();
        for (Path page : pages()) {
            if (content(page).contains("<x:list ")) {
                lists.add(page);
            }
        }
        assertThat(lists).hasSizeGreaterThan(15);
        return lists;
    }

    private static List<String> optional(String content, Pattern pattern) {
        return pattern.matcher(content).results().map(found -> found.group(1)).toList();
    }

    private static String part(String content, String name) {
        Matcher part = Pattern.compile("(?s)<ui:define name=\"" + name + "\">(.*?)</ui:define>")
                .matcher(content);
        return part.find() ? part.group(1) : "";
    }

    private static int columns(String cells) {
        return CELL.matcher(cells)
                .results()
                .mapToInt(cell -> cell.group(1) == null ? 1 : Integer.parseInt(cell.group(1)))
                .sum();
    }

    private static String content(Path page) throws IOException {
        return COMMENT.matcher(Files.readString(page)).replaceAll("");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
