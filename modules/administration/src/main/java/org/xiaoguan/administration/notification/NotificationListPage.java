package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** What the reader was told; opening it is reading it. */
@Named
@RequestScoped
public class NotificationListPage {
    private ListResult<NotificationRow> result;

    @Inject
    ListAddress address;

    @Inject
    NotificationService notifications;

    /** Reads before anything of the page is written, so that the bell at its top knows. */
    public void open() {
        result = notifications.list(address.request());
        notifications.readAll();
    }

    public List<NotificationRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
