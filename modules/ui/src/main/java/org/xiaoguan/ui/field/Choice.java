package org.xiaoguan.ui.field;

import java.io.Serializable;

/**
 * One of many in a look-up.
 *
 * @param id what is stored
 * @param label code and name
 * @param detail what helps to choose: specification, price, remainder; may be null
 */
public record Choice(long id, String label, String detail) implements Serializable {}
