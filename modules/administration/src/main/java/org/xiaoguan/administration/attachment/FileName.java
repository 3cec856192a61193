package org.xiaoguan.administration.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files as they are kept and sent: no folders, nothing invisible, not too long. */
final class FileName {
    private static final int MAX_LENGTH = 200;
    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    /** The last part of what the browser called the file; empty when nothing is left. */
    static String clean(String given) {
        if (given == null) {
            return "";
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // control characters, and those that turn the direction of writing so that gpj.exe reads exe.jpg
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                .strip();
        return shortened(visible.matches("\\.*") ? "" : visible);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH / 2 - ending.length())) + ending;
    }

    /** The header by which a browser stores the file and does not show it. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^\\w.() -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
