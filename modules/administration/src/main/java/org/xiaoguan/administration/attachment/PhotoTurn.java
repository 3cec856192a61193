package org.xiaoguan.administration.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a phone was held when it took a photo: the picture itself lies as the sensor did, and its head says so (Exif). */
final class PhotoTurn {
    private static final int HEAD = 64 * 1024;
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    private static final int EXIF_NAME = 0x45786966;
    private static final short LITTLE = 0x4949;
    private static final short ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private PhotoTurn() {}

    /** Quarter turns to the right that set the picture upright; none where nothing is said. */
    static int of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(ByteBuffer.wrap(in.readNBytes(HEAD)));
        }
    }

    private static int of(ByteBuffer head) {
        try {
            if (unsigned(head) != START) {
                return 0;
            }
            for (int marker = unsigned(head); marker != PICTURE; marker = unsigned(head)) {
                int length = unsigned(head) - Short.BYTES;
                int next = head.position() + length;
                if (marker == EXIF && head.getInt(head.position()) == EXIF_NAME) {
                    return turns(head.slice(head.position() + 6, length - 6));
                }
                head.position(next);
            }
            return 0;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static int turns(ByteBuffer tags) {
        tags.order(tags.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tags.getInt(4);
        int count = tags.getShort(first);
        for (int i = 0; i < count; i++) {
            int entry = first + Short.BYTES + i * ENTRY;
            if (tags.getShort(entry) == ORIENTATION) {
                return switch (tags.getShort(entry + 8)) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private static int unsigned(ByteBuffer head) {
        return head.getShort() & 0xFFFF;
    }
}
