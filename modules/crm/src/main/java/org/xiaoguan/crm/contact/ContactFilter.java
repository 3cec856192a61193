package org.xiaoguan.crm.contact;

/**
 * What the list of contacts is filtered by; null where not.
 *
 * @param text part of the person's or the customer's name, phone, or pinyin initials
 * @param customerId whose contacts
 * @param closed whether the contact is closed
 */
public record ContactFilter(String text, Long customerId, Boolean closed) {}
