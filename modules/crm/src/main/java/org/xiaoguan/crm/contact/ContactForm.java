package org.xiaoguan.crm.contact;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.xiaoguan.crm.customer.Phone;
import org.xiaoguan.shared.Violations;

/** What a person types of a contact. */
public class ContactForm implements Serializable {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private String name;
    private String post;
    private String mobile;
    private String phone;
    private String email;
    private String wechat;
    private boolean primary;
    private String note;

    /** A form for a new contact. */
    public ContactForm() {}

    /** A form that shows an existing one. */
    public ContactForm(Contact contact) {
        name = contact.getName();
        post = contact.getPost();
        mobile = contact.getMobile();
        phone = contact.getPhone();
        email = contact.getEmail();
        wechat = contact.getWechat();
        primary = contact.isPrimary();
        note = contact.getNote();
    }

    /** Whether nothing was typed, so that no contact is meant. */
    public boolean isEmpty() {
        return blank(name) && blank(post) && blank(mobile) && blank(phone) && blank(email) && blank(wechat);
    }

    /**
     * Every rule that this form can break by itself.
     *
     * @param path what its fields are called on the page before their names, such as {@code contact.}; may be empty
     */
    public void check(String path) {
        new Violations()
                .text(path + "name", name, Contact.NAME_LENGTH)
                .optionalText(path + "post", post, Contact.POST_LENGTH)
                .collect(() -> Phone.check(path + "mobile", mobile))
                .collect(() -> Phone.check(path + "phone", phone))
                .optionalText(path + "email", email, Contact.EMAIL_LENGTH)
                .require(blank(email) || EMAIL.matcher(email.strip()).matches(), path + "email", "error.email")
                .optionalText(path + "wechat", wechat, Contact.WECHAT_LENGTH)
                .optionalText(path + "note", note, Contact.NOTE_LENGTH)
                .throwIfAny();
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWechat() {
        return wechat;
    }

    public void setWechat(String wechat) {
        this.wechat = wechat;
    }

    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
