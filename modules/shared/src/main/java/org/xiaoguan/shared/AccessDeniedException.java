package org.xiaoguan.shared;

import java.util.List;

/** The caller holds none of the permissions needed; pages answer 403. */
public class AccessDeniedException extends BusinessException {
    public AccessDeniedException() {
        super(List.of(new Violation(null, "error.access-denied", List.of())));
    }
}
