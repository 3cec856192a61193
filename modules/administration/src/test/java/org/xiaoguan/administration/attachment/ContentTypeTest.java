package org.xiaoguan.administration.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTypeTest {
    @TempDir
    Path folder;

    @Test
    void whatRunsInABrowserIsPlainText() throws IOException {
        assertThat(typed("picture.png", "<html><script>alert(1)</script>")).isEqualTo(ContentType.TEXT);
        assertThat(typed("picture.jpg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))
                .isEqualTo(ContentType.TEXT);
        assertThat(typed("合同.txt", "合同")).isEqualTo(ContentType.TEXT);
    }

    @Test
    void theContentCountsAndNotTheName() throws IOException {
        assertThat(typed("letter.txt", "%PDF-1.7\n")).isEqualTo(ContentType.PDF);
        assertThat(typed("letter.pdf", "MZ\u0090\u0000")).isEqualTo(ContentType.PROGRAM);
        assertThat(typed("letter.pdf", "\u0000\u0001\u0002")).isEqualTo(ContentType.OTHER);
        assertThat(ContentType.of(new byte[0])).isEqualTo(ContentType.OTHER);
        assertThat(ContentType.of(picture("a.bin", "png", 10, 10))).isEqualTo(ContentType.PNG);
        assertThat(ContentType.of(picture("b.bin", "jpg", 10, 10))).isEqualTo(ContentType.JPEG);
        assertThat(ContentType.of(picture("c.bin", "gif", 10, 10))).isEqualTo(ContentType.GIF);
    }

    @Test
    void officeFilesAreToldFromOtherArchives() throws IOException {
        assertThat(ContentType.of(zip("word/document.xml"))).isEqualTo(ContentType.DOCX);
        assertThat(ContentType.of(zip("xl/workbook.xml"))).isEqualTo(ContentType.XLSX);
        assertThat(ContentType.of(zip("notes.txt"))).isEqualTo(ContentType.ZIP);
        assertThat(typed("broken.docx", "PK\u0003\u0004broken")).isEqualTo(ContentType.OTHER);
    }

    @Test
    void aThumbnailIsASmallPicture() throws IOException {
        byte[] small = Thumbnail.of(picture("photo.jpg", "jpg", 3000, 1500)).orElseThrow();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(read.getWidth()).isEqualTo(160);
        assertThat(read.getHeight()).isEqualTo(80);
        assertThat(ContentType.of(small)).isEqualTo(ContentType.JPEG);
    }

    @Test
    void aPhotoTakenUprightIsShownUpright() throws IOException {
        BufferedImage lying = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 150; x++) {
            for (int y = 0; y < 150; y++) {
                lying.setRGB(x, y, 0xFFFFFF);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        Path photo = folder.resolve("upright.jpg");
        try (OutputStream out = Files.newOutputStream(photo)) {
            out.write(plain, 0, 2);
            out.write(exif);
            out.write(plain, 2, plain.length - 2);
        }
        BufferedImage small =
                ImageIO.read(new ByteArrayInputStream(Thumbnail.of(photo).orElseThrow()));
        assertThat(small.getWidth()).isEqualTo(80);
        assertThat(small.getHeight()).isEqualTo(160);
        assertThat(small.getRGB(40, 20) & 0xFF).as("what lay left is on top").isGreaterThan(200);
        assertThat(small.getRGB(40, 140) & 0xFF).isLessThan(60);
    }

    @Test
    void aBrokenOrEnormousPictureHasNone() throws IOException {
        Path broken = folder.resolve("broken.png");
        byte[] whole = Files.readAllBytes(picture("whole.png", "png", 400, 400));
        Files.write(broken, Arrays.copyOf(whole, 40));
        assertThat(Thumbnail.of(broken)).isEmpty();
        // what the head of a PNG says of its size is changed to 40,000 x 40,000
        byte[] bomb = whole.clone();
        for (int at : new int[] {16, 20}) {
            bomb[at + 2] = (byte) 0x9C;
            bomb[at + 3] = (byte) 0x40;
        }
        Path enormous = folder.resolve("enormous.png");
        Files.write(enormous, bomb);
        assertThat(Thumbnail.of(enormous)).isEmpty();
    }

    private ContentType typed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(
                file,
                content.startsWith("MZ")
                        ? content.getBytes(StandardCharsets.ISO_8859_1)
                        : content.getBytes(StandardCharsets.UTF_8));
        return ContentType.of(file);
    }

    private Path picture(String name, String format, int width, int height) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private Path zip(String entry) throws IOException {
        Path file = Files.createTempFile(folder, "zip", null);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return file;
    }
}
