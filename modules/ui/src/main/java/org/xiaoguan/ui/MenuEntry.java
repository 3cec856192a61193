package org.xiaoguan.ui;

/**
 * One page of the menu, shown to those who may open it.
 *
 * @param area the area of work it stands under
 * @param key message key of its label
 * @param path address of the page, such as {@code /projects/project/list}
 * @param permission what a person must hold to see it
 * @param order place within the area, from 0
 */
public record MenuEntry(MenuArea area, String key, String path, String permission, int order) {}
