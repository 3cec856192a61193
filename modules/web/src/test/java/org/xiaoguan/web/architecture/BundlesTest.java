package org.xiaoguan.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.Embeddable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.PermissionSource;
import org.xiaoguan.ui.MenuArea;

/** The texts are complete in both languages. */
class BundlesTest {
    private static final Pattern SOURCE = Pattern.compile(".*/src/main/.*\\.(java|xhtml|js|xml)");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[\\w-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[\"']([A-Za-z][\\w.-]*[.-])[\"']");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern ERROR = Pattern.compile("\"(error\\.[\\w.-]*\\w)\"");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundles("zh")).hasSizeGreaterThan(3).allSatisfy((module, chinese) -> {
            Properties english = bundle(module, "en");
            assertThat(chinese.stringPropertyNames()).as(module).isEqualTo(english.stringPropertyNames());
            assertThat(chinese.values()).as(module + " zh").noneMatch(text -> ((String) text).isBlank());
            assertThat(english.values()).as(module + " en").noneMatch(text -> ((String) text).isBlank());
        });
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        bundles("zh").forEach((module, chinese) -> {
            Properties english = bundle(module, "en");
            for (String key : chinese.stringPropertyNames()) {
                assertThat(arguments(english.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(arguments(chinese.getProperty(key)));
            }
        });
    }

    @Test
    void aKeyBelongsToOneModule() {
        Map<String, String> owners = new TreeMap<>();
        bundles("zh")
                .forEach((module, texts) -> texts.stringPropertyNames()
                        .forEach(key ->
                                assertThat(owners.put(key, module)).as(key).isNull()));
    }

    @Test
    void aKeyStandsOnceInABundle() throws IOException {
        for (String module : Modules.all().keySet()) {
            for (String language : List.of("zh", "en")) {
                URL bundle = BundlesTest.class.getResource(
                        "/org/xiaoguan/" + module + "/messages_" + language + ".properties");
                if (bundle != null) {
                    try (InputStream in = bundle.openStream()) {
                        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                        .lines()
                                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                                        .map(line -> line.substring(0, line.indexOf('='))
                                                .strip()))
                                .as(module + " " + language)
                                .doesNotHaveDuplicates();
                    }
                }
            }
        }
    }

    @Test
    void thereIsNoRootBundleThatTheServersLanguageCouldChoose() {
        for (String module : Modules.all().keySet()) {
            assertThat(BundlesTest.class.getResource("/org/xiaoguan/" + module + "/messages.properties"))
                    .as(module)
                    .isNull();
        }
    }

    @Test
    void everyPermissionAndMenuAreaHasAName() throws ReflectiveOperationException {
        Set<String> keys = bundles("zh").values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toSet());
        for (var type : Modules.CLASSES) {
            if (type.isAssignableTo(PermissionSource.class) && !type.isInterface()) {
                PermissionSource source = (PermissionSource)
                        type.reflect().getDeclaredConstructor().newInstance();
                assertThat(source.permissions())
                        .isNotEmpty()
                        .allSatisfy(permission -> assertThat(keys).contains("permission." + permission.name()));
            }
        }
        for (MenuArea area : MenuArea.values()) {
            assertThat(keys).contains(area.getKey());
        }
    }

    @Test
    void everyErrorThatCodeNamesHasAText() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Modules.REPOSITORY.resolve("modules"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .toList()) {
                ERROR.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(10);
        bundles("zh").values().forEach(texts -> named.removeAll(texts.stringPropertyNames()));
        assertThat(named).isEmpty();
    }

    /** Used is what a source names, what begins like a text of a source ({@code "change.state."}), and what the trail tells. */
    @Test
    void everyTextIsUsed() throws IOException {
        String sources = sources();
        Set<String> named =
                DOTTED.matcher(sources).results().map(MatchResult::group).collect(Collectors.toSet());
        List<String> beginnings = BEGINNING
                .matcher(sources)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        Set<String> told = toldByTheTrail();
        List<String> unused = bundles("zh").values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .filter(key -> !named.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> told.stream().noneMatch(field -> key.equals(field) || key.startsWith(field + ".")))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Modules.REPOSITORY.resolve("modules"))) {
            StringBuilder sources = new StringBuilder();
            for (Path file : files.filter(
                            path -> SOURCE.matcher(path.toString()).matches())
                    .toList()) {
                sources.append(Files.readString(file)).append('\n');
            }
            return sources.toString();
        }
    }

    /** The history labels the attributes of audited records. */
    private static Set<String> toldByTheTrail() {
        return Modules.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Audited.class))
                .flatMap(type -> {
                    String kind = type.getAnnotationOfType(Audited.class).kind();
                    String concept = kind.substring(kind.lastIndexOf('.') + 1);
                    return toldFields(type).map(field -> concept + "." + field.getName());
                })
                .collect(Collectors.toSet());
    }

    /** The parts of an embedded value are told as fields of the record. */
    private static Stream<JavaField> toldFields(JavaClass type) {
        return type.getAllFields().stream()
                .flatMap(field -> field.getRawType().isAnnotatedWith(Embeddable.class)
                        ? Stream.concat(Stream.of(field), toldFields(field.getRawType()))
                        : Stream.of(field));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bundles of one language by module. */
    static Map<String, Properties> bundles(String language) {
        Map<String, Properties> bundles = new TreeMap<>();
        for (String module : Modules.all().keySet()) {
            Properties texts = bundle(module, language);
            if (!texts.isEmpty()) {
                bundles.put(module, texts);
            }
        }
        return bundles;
    }

    private static Properties bundle(String module, String language) {
        Properties texts = new Properties();
        String path = "/org/xiaoguan/" + module + "/messages_" + language + ".properties";
        try (InputStream in = BundlesTest.class.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
