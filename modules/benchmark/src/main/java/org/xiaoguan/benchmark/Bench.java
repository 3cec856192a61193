package org.xiaoguan.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.benchmark.data.Size;

/** Fills databases of both sizes, puts the scenarios before the server, and prints one table. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(List.of(arguments));
        Path work = options.keep() != null ? options.keep() : Files.createTempDirectory(Path.of(""), ".bench");
        List<Size> sizes = new ArrayList<>();
        if (options.small()) {
            sizes.add(Size.SMALL);
        }
        if (options.large()) {
            sizes.add(Size.LARGE);
        }
        for (Size size : sizes) {
            Path folder = Files.createDirectories(work.resolve(size.name()));
            try (Filled filled = Filled.of(options, size, folder)) {
                if (!options.fillOnly()) {
                    try (Server server = Server.start(options.root(), folder.resolve("server"), filled.access())) {
                        System.out.println(server.address() + " heap " + server.heap());
                        System.in.read();
                    }
                }
            }
        }
    }
}
