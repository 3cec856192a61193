package org.xiaoguan.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mariadb.jdbc.Driver;

/** Payara Micro in this process, on loopback, with the WAR at the root of the address. */
final class ApplicationServer implements AutoCloseable {

    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            boolean forbidden = String.valueOf(e.getMessage()).contains("ermission denied");
            throw new LaunchFailure(
                    "Port " + port + (forbidden ? " is not allowed to this user" : " is taken")
                            + "; choose another with --port N.",
                    e);
        }
    }

    static ApplicationServer start(DataFolder folder, Path war, int port) {
        Path settings = folder.folder("server");
        PayaraMicro.main(
                "--port",
                String.valueOf(port),
                "--disablephonehome",
                "--logproperties",
                shipped("logging.properties", settings),
                "--hzconfigfile",
                shipped("hazelcast.xml", settings),
                "--prebootcommandfile",
                shipped("pre-boot.asadmin", settings),
                "--postbootcommandfile",
                shipped("post-boot.asadmin", settings),
                "--addlibs",
                driver(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
        PayaraMicroRuntime runtime = PayaraMicro.getInstance().getRuntime();
        if (runtime.getLocalDescriptor().getDeployedApplications().isEmpty()) {
            throw new LaunchFailure("The application could not be deployed");
        }
        return new ApplicationServer(runtime);
    }

    private static String shipped(String name, Path folder) {
        Path file = folder.resolve(name);
        try (InputStream content = ApplicationServer.class.getResourceAsStream(name)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toString();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e, e);
        }
    }

    private static String driver() {
        return Path.of(Driver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }

    /** Returns when the server has stopped, whether this call or Payara's own shutdown hook stopped it. */
    @Override
    public void close() {
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            // Payara's hook was faster: it is stopped, which is what was asked for
        }
    }
}
