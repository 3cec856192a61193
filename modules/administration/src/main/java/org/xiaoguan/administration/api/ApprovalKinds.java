package org.xiaoguan.administration.api;

import java.util.List;

/** Each module tells the kinds of its documents that are approved through one application-scoped implementation. */
public interface ApprovalKinds {
    List<ApprovalKind> kinds();
}
