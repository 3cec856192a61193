package org.xiaoguan.crm.customer.view;

import java.util.List;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.timeline.Timeline;

/**
 * What the page of a customer shows of it.
 *
 * @param contacts closed ones last
 * @param editable whether the reader may change it
 * @param timeline null where none was asked for
 * @param parent name of the company it belongs to; empty for none
 * @param subsidiaries names of those that belong to it
 */
public record OpenedCustomer(
        Customer customer,
        List<Contact> contacts,
        boolean editable,
        Timeline timeline,
        String parent,
        List<String> subsidiaries) {}
