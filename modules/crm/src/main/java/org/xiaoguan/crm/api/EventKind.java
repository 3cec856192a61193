package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * A kind of events on the time line of a customer.
 *
 * @param key message key of its name in the filter, also its name in the address
 * @param order place in the filter, a number of its own: of several events at one instant those of the lower order come
 *     first. Taken: 10 contact records, 12 visits, 20 projects, 30 receipts, 32 invoices, 40 complaints, 42 surveys, 50
 *     evaluations, 90 the customer itself
 * @param icon name of the icon before each event, such as {@code pi-phone}
 * @param permission what a person must hold to see any
 * @param list address of the list of such records, to which the customer's id is added; null for none
 */
public record EventKind(String key, int order, String icon, String permission, String list) implements Serializable {}
