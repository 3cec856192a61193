package org.xiaoguan.crm.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Whose a phone number is: its customer's or one of its contacts'. A number belongs to one customer only. */
@Entity
@Table(name = "crm_customer_phone")
public class CustomerPhone {
    /** {@link Phone#key} of the number. */
    @Id
    private String phone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    protected CustomerPhone() {}

    CustomerPhone(String phone, Customer customer) {
        this.phone = phone;
        this.customer = customer;
    }

    public String getPhone() {
        return phone;
    }

    public Customer getCustomer() {
        return customer;
    }
}
