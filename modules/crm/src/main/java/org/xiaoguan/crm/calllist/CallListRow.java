package org.xiaoguan.crm.calllist;

import java.time.LocalDate;

/**
 * A call list in the list of them.
 *
 * @param staffId who made it
 * @param done how many customers are done with
 * @param all how many there are, without those whom nobody calls any more
 */
public record CallListRow(long id, String name, long staffId, LocalDate madeOn, boolean closed, long done, long all) {}
