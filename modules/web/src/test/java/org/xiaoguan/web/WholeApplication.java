package org.xiaoguan.web;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.xiaoguan.testing.database.TestDatabase;

/** What container tests run in: the finished WAR and, as libraries, the tests of the modules. One server for all. */
@ArquillianSuiteDeployment
public class WholeApplication {

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("xiaoguan.war")))
                .addAsLibraries(testsOfModules())
                .addAsLibrary(testsOfTheWhole())
                .addAsLibraries(jarOf(TestDatabase.class), jarOf(Assertions.class));
    }

    /** Tests that need all modules at once. */
    private static JavaArchive testsOfTheWhole() {
        return ShrinkWrap.create(JavaArchive.class, "xiaoguan-web-tests.jar")
                .addPackage("org.xiaoguan.web.access")
                .addAsResource("org/xiaoguan/web/access/access-table.csv");
    }

    private static File[] testsOfModules() {
        List<File> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches("xiaoguan-\\w+(-.*)?-tests\\.jar"))
                .toList();
        if (jars.isEmpty()) {
            throw new IllegalStateException("No test jar of a module on the class path: run mvn verify");
        }
        return jars.toArray(File[]::new);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
