package org.xiaoguan.ui;

import java.util.List;

/**
 * One page of the menu, shown to those who may open it.
 *
 * @param area the area of work it stands under
 * @param key message key of its label
 * @param path address of the page, such as {@code /projects/project/list}
 * @param permission what a person must hold to see it; null for nothing
 * @param order place within the area, from 0
 * @param group message key of the heading that it stands under in a long area; null for none
 * @param others how the addresses of other pages begin that belong to it, besides those beside its own page
 */
public record MenuEntry(
        MenuArea area, String key, String path, String permission, int order, String group, List<String> others) {
    public MenuEntry(MenuArea area, String key, String path, String permission, int order) {
        this(area, key, path, permission, order, null, List.of());
    }

    /** The same under a heading. */
    public MenuEntry under(String heading) {
        return new MenuEntry(area, key, path, permission, order, heading, others);
    }

    /** The same, which these pages belong to as well. */
    public MenuEntry with(String... addresses) {
        return new MenuEntry(area, key, path, permission, order, group, List.of(addresses));
    }
}
