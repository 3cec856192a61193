package org.xiaoguan.ui;

import java.util.List;

/**
 * What a module brings to the whole: its texts, found by convention in {@code org.xiaoguan.<name>.messages_zh} and
 * {@code _en}, and its pages in the menu. Each module has one application-scoped implementation.
 */
public interface AppModule {
    /** The module's name as in its package. */
    String name();

    /** The module's pages in the menu. */
    List<MenuEntry> menuEntries();

    /** What people make most often, behind the plus at the bottom of a phone. */
    default List<MenuEntry> creations() {
        return List.of();
    }
}
