package org.xiaoguan.catalog.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.NameKey;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Versioned;

/** Somebody whom goods are bought from. */
@Entity
@Table(name = "catalog_supplier")
@Audited(kind = Supplier.KIND)
public class Supplier implements Versioned {
    public static final String KIND = "catalog.supplier";
    static final int CODE_LENGTH = 40;
    static final int NAME_LENGTH = 120;
    static final int CONTACT_LENGTH = 60;
    static final int PHONE_LENGTH = 40;
    static final int ADDRESS_LENGTH = 200;
    static final int BANK_LENGTH = 120;
    static final int ACCOUNT_LENGTH = 40;
    static final int NOTE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_supplier")
    @SequenceGenerator(name = "catalog_supplier", sequenceName = "catalog_supplier_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;

    /** What two spellings of the name have in common; unique. */
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "contact_name")
    private String contactName;

    private String phone;
    private String address;
    private String bank;

    @Column(name = "bank_account")
    private String bankAccount;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @Column(name = "search_text")
    private String searchText;

    protected Supplier() {}

    public Supplier(SupplierForm form) {
        change(form);
    }

    /** Takes over what was typed; the service has seen to it that code and name are free. */
    final void change(SupplierForm form) {
        form.check();
        code = form.getCode().strip();
        name = form.getName().strip();
        nameKey = keyOf(name);
        creditCode = CreditCode.check("creditCode", form.getCreditCode());
        contactName = form.getContactName();
        phone = form.getPhone();
        address = form.getAddress();
        bank = form.getBank();
        bankAccount = form.getBankAccount();
        note = form.getNote();
        searchText = SearchText.of(code, name, creditCode, contactName, phone);
    }

    /** The key of a name; a name of nothing but signs is its own key. */
    static String keyOf(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? name.strip() : key;
    }

    /** Nothing is bought from it any more; orders that name it stay as they are. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getContactName() {
        return contactName;
    }

    public String getPhone() {
        return phone;
    }

    public String getAddress() {
        return address;
    }

    public String getBank() {
        return bank;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getSearchText() {
        return searchText;
    }
}
