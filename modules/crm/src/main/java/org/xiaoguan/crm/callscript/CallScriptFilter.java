package org.xiaoguan.crm.callscript;

/**
 * What the list of scripts is filtered by; null where not.
 *
 * @param text part of the name, or of what is said
 * @param closed whether it is closed
 */
public record CallScriptFilter(String text, Boolean closed) {}
