package org.xiaoguan.administration.api;

import java.io.Serializable;

/**
 * A choice in a form.
 *
 * @param id what is stored
 * @param label what is shown
 */
public record Option(long id, String label) implements Serializable {}
