package org.xiaoguan.ui;

import java.util.Locale;

/** Areas of work in the order of the menu; the label's message key is {@code menu.} and the name in lower case. */
public enum MenuArea {
    HOME("pi-home"),
    CUSTOMERS("pi-users"),
    PROJECTS("pi-briefcase"),
    FINANCE("pi-wallet"),
    REPORTS("pi-chart-bar"),
    CATALOG("pi-box"),
    ADMINISTRATION("pi-cog"),
    /** One's own account: not in the menu, but under the name at the top right. */
    OWN("pi-user");

    private final String icon;

    MenuArea(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }

    public String getKey() {
        return "menu." + name().toLowerCase(Locale.ROOT);
    }
}
