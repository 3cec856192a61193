package org.xiaoguan.administration.api;

import java.util.List;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** The caller holds none of the permissions needed; pages answer 403. */
public class AccessDeniedException extends BusinessException {
    public AccessDeniedException() {
        super(List.of(new Violation(null, "error.access-denied", List.of())));
    }
}
