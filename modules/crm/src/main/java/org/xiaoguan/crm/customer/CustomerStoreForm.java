package org.xiaoguan.crm.customer;

import java.util.Arrays;
import java.util.List;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.grid.GridLine;

/** What a person types of a store. */
public class CustomerStoreForm implements GridLine {
    private Long id;
    private String name;
    private String address;
    private String phone;

    /** A form for a new store. */
    public CustomerStoreForm() {}

    /** A form that shows an existing one. */
    public CustomerStoreForm(CustomerStore store) {
        id = store.getId();
        name = store.getName();
        address = store.getAddress();
        phone = store.getPhone();
    }

    void check(String place) {
        new Violations()
                .text(place + ".name", name, Customer.NAME_LENGTH)
                .optionalText(place + ".address", address, Customer.ADDRESS_LENGTH)
                .collect(() -> Phone.check(place + ".phone", phone))
                .throwIfAny();
    }

    @Override
    public boolean isBlank() {
        return id == null && blank(name) && blank(address) && blank(phone);
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "name" -> name = text;
            case "address" -> address = text;
            case "phone" -> phone = text;
            default -> {}
        }
    }

    /** What tells it from others. */
    List<Object> facts() {
        return Arrays.asList(id, name, address, phone);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
