package org.xiaoguan.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose a phone number is: its customer's or one of its contacts'. A number belongs to one customer only. */
@Entity
@Table(name = "crm_customer_phone")
public class CustomerPhone {
    /** {@link Phone#key} of the number. */
    @Id
    private String phone;

    @Column(name = "customer_id")
    private Long customerId;

    protected CustomerPhone() {}

    CustomerPhone(String phone, Long customerId) {
        this.phone = phone;
        this.customerId = customerId;
    }

    public String getPhone() {
        return phone;
    }

    public Long getCustomerId() {
        return customerId;
    }
}
