package org.xiaoguan.web.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiaoguan.shared.BusinessModule;

/** The production classes of all modules, and what each module declares of itself. */
final class Modules {
    static final String ROOT = "org.xiaoguan.";

    /** The repository, seen from modules/web, where its tests run. */
    static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();

    /** What runs the WAR or tests it is no part of it. */
    private static final ImportOption PRODUCTION = location -> !location.contains("-tests.jar")
            && !location.contains("/test-classes/")
            && !location.contains("/launcher/")
            && !location.contains("xiaoguan-launcher")
            && !location.contains("/testing/")
            && !location.contains("xiaoguan-testing");

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(PRODUCTION).importPackages("org.xiaoguan");

    private static final Map<String, BusinessModule> DECLARED = read();

    private Modules() {}

    /** The modules by name. */
    static Map<String, BusinessModule> all() {
        return DECLARED;
    }

    /** Name of the module that the package of the class belongs to. */
    static String nameOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static Map<String, BusinessModule> read() {
        Map<String, BusinessModule> modules = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            modules.computeIfAbsent(nameOf(type), name -> declaration(name).orElse(null));
        }
        return modules;
    }

    private static Optional<BusinessModule> declaration(String name) {
        try {
            Class<?> info = Class.forName(ROOT + name + ".package-info");
            return Optional.ofNullable(info.getAnnotation(BusinessModule.class));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
