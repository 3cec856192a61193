package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.attachment.AttachmentRow;
import org.xiaoguan.administration.attachment.AttachmentService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;

/** What tests of files begin with: a customer, and somebody who may attach them. */
abstract class CustomerFiles {
    static final int MEGABYTE = 1024 * 1024;
    static final byte[] TEXT = "合同草稿".getBytes(StandardCharsets.UTF_8);

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    StaffService staff;

    @Inject
    CustomerService customers;

    @Inject
    AttachmentService service;

    @Inject
    HttpServletRequest request;

    long customer;
    Visitor manager;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        customer = customer();
        manager = visitor(ShippedRole.GENERAL_MANAGER);
    }

    List<AttachmentRow> rows() {
        return company.asSystem(() -> service.of("crm.customer", customer));
    }

    String attached(Visitor visitor, String name, byte[] content) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                post(visitor, name, content, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return text(answer);
    }

    HttpResponse<byte[]> post(Visitor visitor, String name, byte[] content, String key)
            throws IOException, InterruptedException {
        return visitor.post(address(name, key), content);
    }

    String address(String name, String key) {
        return "/attachment/crm.customer/" + customer + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + (key == null ? "" : "&key=" + key);
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    Visitor visitor(ShippedRole role) throws IOException, InterruptedException {
        return Visitor.holding(company, users, request.getLocalPort(), role);
    }

    long customer() {
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
