package org.xiaoguan.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The texts that all pages share. */
@ApplicationScoped
public class UiModule implements AppModule {
    @Override
    public String name() {
        return "ui";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of();
    }
}
