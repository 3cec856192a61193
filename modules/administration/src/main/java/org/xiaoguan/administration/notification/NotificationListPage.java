package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListPage;

/** What the reader was told; opening it is reading it. */
@Named
@RequestScoped
public class NotificationListPage extends ListPage<NotificationRow> {
    @Inject
    NotificationService notifications;

    /** Reads before anything of the page is written, so that the bell at its top knows. */
    public void open() {
        result = notifications.list(address.request());
        notifications.readAll();
    }
}
