package org.xiaoguan.administration.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Small pictures of images, drawn anew as JPEG, so that nothing of the uploaded file itself reaches a browser's renderer. */
final class Thumbnail {
    private static final Logger LOG = Logger.getLogger(Thumbnail.class.getName());
    private static final int SIDE = 160;

    /** What unfolds to more than that is not looked at: a small file can claim to be an enormous picture. */
    private static final long MOST_PIXELS = 40_000_000;

    private Thumbnail() {}

    /** One at a time, since each needs memory; empty when no picture can be made. */
    static synchronized Optional<byte[]> of(Path file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, PhotoTurn.of(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "No small picture of an attachment: {0}", e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, int turns) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (SIDE * 2));
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, param);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return ImageIO.write(turned(drawn(read), turns), "jpg", out)
                ? Optional.of(out.toByteArray())
                : Optional.empty();
    }

    private static BufferedImage turned(BufferedImage small, int turns) {
        BufferedImage turned = small;
        for (int i = 0; i < turns; i++) {
            int wide = turned.getHeight();
            int high = turned.getWidth();
            BufferedImage next = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < high; x++) {
                for (int y = 0; y < wide; y++) {
                    next.setRGB(wide - 1 - y, x, turned.getRGB(x, y));
                }
            }
            turned = next;
        }
        return turned;
    }

    private static BufferedImage drawn(BufferedImage read) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
