package org.xiaoguan.crm.calllist;

import org.xiaoguan.administration.api.Scope;

/**
 * What the list of call lists is filtered by; null where not.
 *
 * @param text part of the name
 * @param closed whether it is closed
 * @param within whose lists a tab narrows it to
 */
public record CallListFilter(String text, Boolean closed, Scope within) {}
