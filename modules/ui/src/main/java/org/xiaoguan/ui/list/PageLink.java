package org.xiaoguan.ui.list;

/**
 * One link of the pager.
 *
 * @param text number of the page, or … for those left out
 * @param icon arrow instead of a number; null otherwise
 * @param key message key that names it for those who cannot see it
 * @param address null for the present page and for what was left out
 * @param present whether this is the present one
 */
public record PageLink(String text, String icon, String key, String address, boolean present) {}
