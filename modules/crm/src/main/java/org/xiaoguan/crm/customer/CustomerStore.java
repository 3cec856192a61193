package org.xiaoguan.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;

/** A store of a key account. */
@Entity
@Table(name = "crm_customer_store")
@Audited(kind = "crm.customer-store", partOf = "customer")
public class CustomerStore {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_customer_store")
    @SequenceGenerator(name = "crm_customer_store", sequenceName = "crm_customer_store_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Whose store it is; read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "line_no")
    private int lineNo;

    private String name;
    private String address;
    private String phone;

    protected CustomerStore() {}

    CustomerStore(Customer customer) {
        this.customer = customer;
    }

    void change(int newLineNo, CustomerStoreForm form) {
        lineNo = newLineNo;
        name = form.getName().strip();
        address = form.getAddress();
        phone = form.getPhone();
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }
}
