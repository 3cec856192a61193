package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * A document of what was done for a customer.
 *
 * @param id its number
 * @param label number and name
 * @param path address of its page
 */
public record WorkReference(String id, String label, String path) implements Serializable {}
