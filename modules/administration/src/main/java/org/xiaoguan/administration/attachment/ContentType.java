package org.xiaoguan.administration.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What a file is, by its content and never by its name. What could run in a browser is plain text here. */
public enum ContentType {
    JPEG("image/jpeg", true),
    PNG("image/png", true),
    GIF("image/gif", true),
    WEBP("image/webp", false),
    HEIC("image/heic", false),
    PDF("application/pdf", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    OFFICE("application/x-ole-storage", false),
    ZIP("application/zip", false),
    MP4("video/mp4", false),
    TEXT("text/plain", false),
    OTHER("application/octet-stream", false),
    /** Programs; they are not attached. */
    PROGRAM("application/octet-stream", false);

    private static final int HEAD = 4096;

    private final String mediaType;
    private final boolean pictured;

    ContentType(String mediaType, boolean pictured) {
        this.mediaType = mediaType;
        this.pictured = pictured;
    }

    /** As a header calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a small picture of it can be made. */
    public boolean isPictured() {
        return pictured;
    }

    static ContentType of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        ContentType known = of(head);
        return known == ZIP ? zipped(file) : known;
    }

    /** By the first bytes. */
    static ContentType of(byte[] head) {
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        } else if (starts(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PNG;
        } else if (starts(head, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        } else if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        } else if (starts(head, 4, 'f', 't', 'y', 'p')) {
            return starts(head, 8, 'h', 'e', 'i') || starts(head, 8, 'm', 'i', 'f', '1') ? HEIC : MP4;
        } else if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        } else if (starts(head, 0, 'P', 'K', 3, 4)) {
            return ZIP;
        } else if (starts(head, 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OFFICE;
        } else if (starts(head, 0, 'M', 'Z') || starts(head, 0, 0x7F, 'E', 'L', 'F')) {
            return PROGRAM;
        }
        return isText(head) ? TEXT : OTHER;
    }

    private static boolean starts(byte[] head, int from, int... bytes) {
        if (head.length < from + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[from + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static ContentType zipped(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") != null
                    ? DOCX
                    : zip.getEntry("xl/workbook.xml") != null
                            ? XLSX
                            : zip.getEntry("ppt/presentation.xml") != null ? PPTX : ZIP;
        } catch (IOException e) {
            return OTHER;
        }
    }
}
