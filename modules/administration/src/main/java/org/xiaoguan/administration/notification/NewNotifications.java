package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.ui.WaitingWork;

/** What the reader was told and has not read, at the top of every page. */
@ApplicationScoped
public class NewNotifications implements WaitingWork {
    @Inject
    NotificationService notifications;

    @Override
    public String getKey() {
        return "menu.notification.list";
    }

    @Override
    public String getPath() {
        return "/administration/notification/list";
    }

    @Override
    public String getIcon() {
        return "pi-bell";
    }

    @Override
    public boolean isPushed() {
        return true;
    }

    @Override
    public long count() {
        return notifications.unread();
    }
}
