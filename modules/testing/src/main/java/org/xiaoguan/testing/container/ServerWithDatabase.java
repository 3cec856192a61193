package org.xiaoguan.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.mariadb.jdbc.Driver;
import org.xiaoguan.launcher.DatabaseAccess;
import org.xiaoguan.testing.database.TestDatabase;

/**
 * Starts the database before Arquillian reads its settings and tells Payara Micro, a process of its own, where it is:
 * with the command files of {@code deploy/payara}, as every other deployment.
 */
public class ServerWithDatabase implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerWithDatabase.class);
    }

    private TestDatabase database;

    public void start(@Observes(precedence = 100) ManagerStarted event) throws IOException {
        Path work = Files.createDirectories(Path.of(required("xiaoguan.container.work")));
        database = TestDatabase.start(work.resolve("data"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the test database"));
        System.setProperty("payara.microJar", required("xiaoguan.container.server"));
        System.setProperty("payara.cmdOptions", String.join(" ", javaOptions(database.access(), work)));
        System.setProperty("payara.extraMicroOptions", String.join(" ", serverOptions(work)));
    }

    public void stop(@Observes(precedence = -100) ManagerStopping event) {
        close();
    }

    private synchronized void close() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private static List<String> javaOptions(DatabaseAccess access, Path work) {
        return List.of(
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-Dxiaoguan.db.url=" + access.url(),
                "-Dxiaoguan.db.password=" + access.password(),
                "-Dxiaoguan.db.owner.password=" + access.ownerPassword(),
                "-Dxiaoguan.admin-password-file=" + work.resolve("admin.password"));
    }

    private static List<String> serverOptions(Path work) {
        Path settings = Path.of(required("xiaoguan.container.settings"));
        return List.of(
                "--port",
                String.valueOf(freePort()),
                "--disablephonehome",
                "--logproperties",
                settings.resolve("logging.properties").toString(),
                "--hzconfigfile",
                settings.resolve("hazelcast.xml").toString(),
                "--prebootcommandfile",
                settings.resolve("pre-boot.asadmin").toString(),
                "--postbootcommandfile",
                settings.resolve("post-boot.asadmin").toString(),
                "--addlibs",
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                "--logtofile",
                work.resolve("server.log").toString(),
                "--contextroot",
                "/");
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Container tests run in modules/web (mvn verify); missing: " + property);
        }
        return value;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
