package org.xiaoguan.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations of a module: one statement a file, on its own tables, with a named collation. */
class MigrationsTest {
    private static final Path FOLDER = Modules.REPOSITORY.resolve("db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{14})__[a-z0-9_]+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern TOUCHED = Pattern.compile(
            "(?i)(?:create (?:or replace )?(?:(?:sql security (?:invoker|definer) )?view|table|sequence)|alter table|drop table|drop view"
                    + "|insert (?:ignore )?into|^\\s*update|delete from|truncate table|create (?:unique )?index \\w+ on)"
                    + "\\s+(?:if (?:not )?exists\\s+)?([\\w.]+)");
    private static final Pattern REFERRED = Pattern.compile("(?i)references\\s+(\\w+?)_\\w+");

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> migrations =
                    files.filter(file -> file.toString().endsWith(".sql")).toList();
            assertThat(migrations).hasSizeGreaterThan(20);
            return migrations;
        }
    }

    @Test
    void everyVersionIsUnique() throws IOException {
        List<String> versions = new ArrayList<>();
        for (Path migration : migrations()) {
            var name = NAME.matcher(migration.getFileName().toString());
            assertThat(name.matches()).as(migration.toString()).isTrue();
            versions.add(name.group(1));
        }
        assertThat(versions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void touchesOnlyTablesOfItsModule(Path migration) throws IOException {
        String module = module(migration);
        List<String> touched = TOUCHED.matcher(sql(migration))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(touched)
                .isNotEmpty()
                .allMatch(table -> table.startsWith(module + "_")
                        || (module.equals("administration") && table.startsWith("xiaoguan_audit.")));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void refersToTablesOfModulesThatItsOwnMayUse(Path migration) throws IOException {
        String module = module(migration);
        List<String> allowed = Arrays.asList(Modules.all().get(module).mayUse());
        assertThat(REFERRED.matcher(sql(migration)).results().map(found -> found.group(1)))
                .allMatch(other -> other.equals(module) || allowed.contains(other));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void namesTheCollationOfANewTable(Path migration) throws IOException {
        String sql = sql(migration).toLowerCase(Locale.ROOT);
        if (sql.contains("create table")) {
            assertThat(sql.strip()).containsPattern("character set utf8mb4 collate utf8mb4_\\w+;?$");
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void holdsOneStatement(Path migration) throws IOException {
        String sql = QUOTED.matcher(sql(migration)).replaceAll("''").strip();
        assertThat(sql.substring(0, sql.length() - 1)).doesNotContain(";");
    }

    private static String module(Path migration) {
        return FOLDER.relativize(migration).getName(0).toString();
    }

    private static String sql(Path migration) throws IOException {
        return COMMENT.matcher(Files.readString(migration)).replaceAll("");
    }
}
