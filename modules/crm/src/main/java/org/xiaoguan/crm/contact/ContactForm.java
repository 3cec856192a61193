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
     * @param prefix what stands before the fields' names on the page, such as {@code contact} for {@code contactName};
     *     may be empty
     */
    public void check(String prefix) {
        String emailField = field(prefix, "email");
        new Violations()
                .text(field(prefix, "name"), name, Contact.NAME_LENGTH)
                .optionalText(field(prefix, "post"), post, Contact.POST_LENGTH)
                .collect(() -> Phone.check(field(prefix, "mobile"), mobile))
                .collect(() -> Phone.check(field(prefix, "phone"), phone))
                .optionalText(emailField, email, Contact.EMAIL_LENGTH)
                .require(blank(email) || EMAIL.matcher(email.strip()).matches(), emailField, "error.email")
                .optionalText(field(prefix, "wechat"), wechat, Contact.WECHAT_LENGTH)
                .optionalText(field(prefix, "note"), note, Contact.NOTE_LENGTH)
                .throwIfAny();
    }

    private static String field(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
