package org.xiaoguan.ui.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Marks of what the own style sheets and scripts contain, so that browsers keep them and still see a new version. */
@Named("assets")
@ApplicationScoped
public class Assets {
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public String mark(String file) {
        return marks.computeIfAbsent(file, Assets::read);
    }

    private static String read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/xiaoguan/" + file)) {
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
