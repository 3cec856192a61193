package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody agreed to do next with a customer.
 *
 * @param recordId the contact record that says so
 * @param customerId the customer
 * @param customerName its name
 * @param step what is to be done
 * @param dueOn by when
 */
public record NextStep(long recordId, long customerId, String customerName, String step, LocalDate dueOn)
        implements Serializable {}
