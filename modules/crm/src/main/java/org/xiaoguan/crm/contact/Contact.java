package org.xiaoguan.crm.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.customer.Phone;
import org.xiaoguan.shared.SearchWords;

/** A person at a customer. */
@Entity
@Table(name = "crm_contact")
@Audited(kind = Contact.KIND)
public class Contact {
    public static final String KIND = "crm.contact";
    static final int NAME_LENGTH = 60;
    static final int POST_LENGTH = 60;
    static final int EMAIL_LENGTH = 120;
    static final int WECHAT_LENGTH = 60;
    static final int NOTE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_contact")
    @SequenceGenerator(name = "crm_contact", sequenceName = "crm_contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private Long customerId;

    private String name;
    private String post;
    private String mobile;
    private String phone;
    private String email;
    private String wechat;

    /** Whom to call first. */
    @Column(name = "is_primary")
    private boolean primary;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @Embedded
    private SearchWords search;

    protected Contact() {}

    public Contact(long customerId, ContactForm form) {
        this.customerId = customerId;
        change(form);
    }

    /** Takes over what was typed; the service has seen to it that no other customer has its numbers. */
    public final void change(ContactForm form) {
        form.check("");
        name = form.getName().strip();
        post = form.getPost();
        mobile = form.getMobile();
        phone = form.getPhone();
        email = form.getEmail() == null ? null : form.getEmail().strip();
        wechat = form.getWechat();
        primary = form.isPrimary();
        note = form.getNote();
        search = SearchWords.of(name, mobile, Phone.key(mobile), phone, Phone.key(phone));
    }

    /** The person has left or is not to be called any more; documents that name the person stay as they are. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public String getName() {
        return name;
    }

    public String getPost() {
        return post;
    }

    public String getMobile() {
        return mobile;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public String getWechat() {
        return wechat;
    }

    public boolean isPrimary() {
        return primary;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getSearchText() {
        return search.getText();
    }
}
