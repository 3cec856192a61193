package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.Together;
import org.xiaoguan.administration.api.Attachments;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.attachment.AttachmentRow;
import org.xiaoguan.administration.attachment.AttachmentService;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;

/** Files of records over HTTP: who gets at them, and what hostile ones do. */
@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] TEXT = "合同草稿".getBytes(StandardCharsets.UTF_8);

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    StaffService staff;

    @Inject
    CustomerService customers;

    @Inject
    CategoryService categories;

    @Inject
    ContactService contacts;

    @Inject
    AttachmentService service;

    @Inject
    Attachments attachments;

    @Inject
    SettingService settings;

    @Inject
    History history;

    @Inject
    HttpServletRequest request;

    private long customer;
    private Visitor manager;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        customer = customer();
        manager = visitor(ShippedRole.GENERAL_MANAGER);
    }

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
    void whoDoesNotReachTheRecordKnowsNothingOfItsFiles() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        Visitor stranger = visitor(ShippedRole.SALESPERSON);
        assertThat(post(stranger, "b.txt", TEXT, null).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/" + id + "/thumbnail").statusCode())
                .isEqualTo(404);
        assertThat(stranger.delete("/attachment/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/999999999").statusCode()).isEqualTo(404);
        assertThat(new Visitor(request.getLocalPort()).get("/attachment/" + id).statusCode())
                .isEqualTo(302);
        for (String unknown : List.of(
                "/attachment/crm.customer/999999999",
                "/attachment/crm.nothing/1",
                "/attachment/crm.customer",
                "/attachment/")) {
            assertThat(manager.post(unknown + "?name=a.txt", TEXT).statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
        assertThat(rows()).hasSize(1);
    }

    @Test
    void whoOnlyReadsTheRecordReadsItsFiles() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        Visitor auditor = visitor(ShippedRole.AUDITOR);
        assertThat(auditor.get("/attachment/" + id).body()).isEqualTo(TEXT);
        assertThat(post(auditor, "b.txt", TEXT, null).statusCode()).isEqualTo(403);
        assertThat(auditor.delete("/attachment/" + id).statusCode()).isEqualTo(403);
        assertThat(auditor.read("/crm/customer/view?id=" + customer))
                .contains("/attachment/" + id)
                .doesNotContain("data-to=")
                .doesNotContain("data-delete=");
    }

    @Test
    void whoAttachedItAndWhoHoldsThePermissionDeleteIt() throws Exception {
        Visitor director = visitor(ShippedRole.SALES_DIRECTOR);
        String own = attached(director, "own.txt", TEXT);
        String managers = attached(manager, "manager.txt", TEXT);
        assertThat(director.delete("/attachment/" + managers).statusCode()).isEqualTo(403);
        assertThat(director.delete("/attachment/" + own).statusCode()).isEqualTo(204);
        assertThat(director.delete("/attachment/" + own).statusCode()).isEqualTo(404);
        String again = attached(director, "own.txt", TEXT);
        assertThat(manager.delete("/attachment/" + again).statusCode()).isEqualTo(204);
        assertThat(rows()).extracting(AttachmentRow::name).containsExactly("manager.txt");
        assertThat(company.asSystem(() -> history.of("administration.attachment", Long.parseLong(own))))
                .hasSize(2);
    }

    @Test
    void anotherSiteCannotSendThemForSomebody() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        assertThat(manager.foreign("POST", address("b.txt", null), TEXT).statusCode())
                .isEqualTo(403);
        assertThat(manager.foreign("DELETE", "/attachment/" + id, new byte[0]).statusCode())
                .isEqualTo(403);
        assertThat(rows()).hasSize(1);
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

    @Test
    void peopleDepartmentsCategoriesAndContactsHaveFilesToo() throws Exception {
        long department = company.asSystem(() -> company.department(null));
        CategoryForm category = new CategoryForm();
        category.setCode(Company.unique("K"));
        category.setName(category.getCode());
        StaffForm person = new StaffForm();
        person.setName(Company.unique("员工"));
        person.setDepartmentId(department);
        ContactForm contact = new ContactForm();
        contact.setName("王芳");
        Map<String, Long> records = company.asSystem(() -> Map.of(
                "administration.department", department,
                "administration.staff", staff.create(person, null),
                "catalog.category", categories.create(category, null),
                "crm.contact", contacts.create(customer, contact, null)));
        Visitor keeper = Visitor.holding(
                company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR, ShippedRole.GENERAL_MANAGER);
        Visitor seller = visitor(ShippedRole.SALESPERSON);
        for (Map.Entry<String, Long> record : records.entrySet()) {
            String to = "/attachment/" + record.getKey() + "/" + record.getValue() + "?name=a.txt";
            HttpResponse<byte[]> answer = keeper.post(to, TEXT);
            assertThat(answer.statusCode()).as(record.getKey()).isEqualTo(201);
            boolean seen = record.getKey().equals("catalog.category");
            assertThat(seller.post(to, TEXT).statusCode()).as(record.getKey()).isEqualTo(seen ? 403 : 404);
            String page = "/" + record.getKey().replace('.', '/') + (seen ? "/view?id=" : "/edit?id=");
            assertThat(keeper.read(page + record.getValue()))
                    .as(record.getKey())
                    .contains("/attachment/" + text(answer))
                    .contains("data-to=\"/attachment/" + record.getKey());
        }
        assertThatThrownBy(() -> company.asSystem(() -> {
                    categories.delete(records.get("catalog.category"));
                    return null;
                }))
                .hasMessageContaining("attachment.referred");
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

    private List<AttachmentRow> rows() {
        return company.asSystem(() -> service.of("crm.customer", customer));
    }

    private String sha(String id) {
        return company.asSystem(() -> service.find(Long.parseLong(id))).getSha256();
    }

    private String attached(Visitor visitor, String name, byte[] content) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                post(visitor, name, content, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return text(answer);
    }

    private HttpResponse<byte[]> post(Visitor visitor, String name, byte[] content, String key)
            throws IOException, InterruptedException {
        return visitor.post(address(name, key), content);
    }

    private String address(String name, String key) {
        return "/attachment/crm.customer/" + customer + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + (key == null ? "" : "&key=" + key);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private Visitor visitor(ShippedRole role) throws IOException, InterruptedException {
        return Visitor.holding(company, users, request.getLocalPort(), role);
    }

    private void set(String key, String read, String wanted) {
        company.asSystem(() -> {
            settings.change(Map.of(key, read), Map.of(key, wanted));
            return null;
        });
    }

    private long customer() {
        return company.asSystem(() -> {
            StaffForm person = new StaffForm();
            person.setName(Company.unique("员工"));
            person.setDepartmentId(company.department(null));
            CustomerForm form = new CustomerForm();
            form.setName(Company.unique("客户"));
            form.setOwnerId(staff.create(person, null));
            return customers.create(form, new ContactForm(), null);
        });
    }
}
