package org.xiaoguan.administration.api;

import java.util.List;

/** Each module tells what kinds of notifications it sends through one application-scoped implementation. */
public interface NotificationKinds {
    List<NotificationKind> kinds();
}
