package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Together;
import org.xiaoguan.administration.api.Attachments;
import org.xiaoguan.administration.attachment.AttachmentRow;
import org.xiaoguan.administration.setting.SettingService;

/** Files of records over HTTP: how they come back, what hostile ones do, and how many there are. */
@ExtendWith(ArquillianExtension.class)
class AttachmentsIT extends CustomerFiles {
    @Inject
    Attachments attachments;

    @Inject
    SettingService settings;

    @Test
    void aFileComesBackByteForByteAsAFile() throws Exception {
        byte[] content = new byte[3 * MEGABYTE + 12_345];
        new Random(7).nextBytes(content);
        content[0] = 0;
        String id = attached(manager, "图纸 #1;\"a\".dwg", content);
        HttpResponse<byte[]> got = manager.get("/attachment/" + id);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(content);
        assertThat(header(got, "Content-Disposition"))
                .startsWith("attachment; filename=")
                .endsWith("filename*=UTF-8''%E5%9B%BE%E7%BA%B8%20%231%3Ba.dwg");
        assertThat(header(got, "Content-Type")).startsWith("application/octet-stream");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("图纸 #1;a.dwg");
            assertThat(row.size()).isEqualTo(content.length);
            assertThat(row.uploader()).isNotEmpty();
        });
        assertThat(sha(id))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void aPageOrAPictureWithAScriptIsSentAsTextAndRunsNothing() throws Exception {
        for (String hostile : List.of(
                "<html><script>alert(document.cookie)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")) {
            String id =
                    attached(manager, "photo" + hostile.length() + ".svg", hostile.getBytes(StandardCharsets.UTF_8));
            HttpResponse<byte[]> got = manager.get("/attachment/" + id);
            assertThat(header(got, "Content-Type")).startsWith("text/plain");
            assertThat(header(got, "Content-Disposition")).startsWith("attachment");
            assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(got, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
            assertThat(manager.get("/attachment/" + id + "/thumbnail").statusCode())
                    .isEqualTo(404);
        }
        String page = manager.read("/crm/customer/view?id=" + customer);
        assertThat(page).contains("photo").doesNotContain("<svg");
    }

    @Test
    void aPictureIsShownSmallAndDrawnAnew() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        String id = attached(manager, "photo.png", picture.toByteArray());
        HttpResponse<byte[]> got = manager.get("/attachment/" + id + "/thumbnail");
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(header(got, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(got.body()).hasSizeLessThan(20_000);
        assertThat(manager.read("/crm/customer/view?id=" + customer)).contains("/attachment/" + id + "/thumbnail");
    }

    @Test
    void aNameWithFoldersIsANameWithout() throws Exception {
        attached(manager, "..\\..\\web.xml", TEXT);
        attached(manager, "../../etc/passwd", TEXT);
        assertThat(rows()).extracting(AttachmentRow::name).containsExactly("passwd", "web.xml");
    }

    @Test
    void whatIsNoFileIsRefused() throws Exception {
        assertThat(post(manager, "empty.txt", new byte[0], null)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(text(answer)).contains("empty.txt");
        });
        assertThat(post(manager, "/", TEXT, null).statusCode()).isEqualTo(400);
        assertThat(post(manager, "tool.pdf", new byte[] {'M', 'Z', 0, 1}, null).statusCode())
                .isEqualTo(400);
        assertThat(rows()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() throws Exception {
        CountedZeros endless = new CountedZeros();
        try {
            HttpResponse<byte[]> answer = manager.stream(address("endless.bin", null), endless);
            assertThat(answer.statusCode()).isEqualTo(413);
        } catch (IOException e) {
            // the server hung up in the midst of it, which is as good
        }
        assertThat(endless.read).isLessThan(200L * MEGABYTE);
        assertThat(rows()).isEmpty();
    }

    @Test
    void aFileSentTwiceIsAttachedOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = text(post(manager, "a.txt", TEXT, key));
        assertThat(text(post(manager, "a.txt", TEXT, key))).isEqualTo(first);
        assertThat(text(post(manager, "a.txt", TEXT, null)))
                .as("the same content")
                .isEqualTo(first);
        String other = UUID.randomUUID().toString();
        Together.several(4, () -> post(manager, "b.txt", "b".getBytes(StandardCharsets.UTF_8), other));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aRecordHasOnlySoManyAndIsNotDeletedWithThem() throws Exception {
        set("attachment.max-count", "100", "2");
        try {
            attached(manager, "1.txt", TEXT);
            attached(manager, "2.txt", TEXT);
            assertThat(text(post(manager, "3.txt", TEXT, null))).contains("2");
            assertThat(rows()).hasSize(2);
        } finally {
            set("attachment.max-count", "2", "100");
        }
        assertThatThrownBy(() -> company.asSystem(() -> {
                    customers.delete(customer);
                    return null;
                }))
                .hasMessageContaining("attachment.referred");
        long other = customer();
        company.asSystem(() -> {
            attachments.move("crm.customer", customer, other);
            return null;
        });
        assertThat(rows()).isEmpty();
        assertThat(company.asSystem(() -> service.of("crm.customer", other))).hasSize(2);
    }

    @Test
    void thoseWhoAttachAtOnceExceedTheNumberTogetherNeither() throws Exception {
        set("attachment.max-count", "100", "3");
        try {
            AtomicInteger number = new AtomicInteger();
            List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
            Together.several(8, () -> {
                String name = number.incrementAndGet() + ".txt";
                return answers.add(post(manager, name, name.getBytes(StandardCharsets.UTF_8), null)
                        .statusCode());
            });
            assertThat(answers).containsExactlyInAnyOrder(201, 201, 201, 400, 400, 400, 400, 400);
            assertThat(rows()).hasSize(3);
        } finally {
            set("attachment.max-count", "3", "100");
        }
    }

    private static final class CountedZeros extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return read > 400L * MEGABYTE ? -1 : length;
        }
    }

    private String sha(String id) {
        return company.asSystem(() -> service.find(Long.parseLong(id))).getSha256();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private void set(String key, String read, String wanted) {
        company.asSystem(() -> {
            settings.change(Map.of(key, read), Map.of(key, wanted));
            return null;
        });
    }
}
