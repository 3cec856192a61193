package org.xiaoguan.crm.callscript;

/** A script in the list. */
public record CallScriptRow(long id, String name, String opening, String steps, boolean closed) {}
