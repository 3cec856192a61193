package org.xiaoguan.shared;

/** There is no such record, or none that the caller may know of: both look alike, and pages answer 404. */
public class NotFoundException extends BusinessException {
    public NotFoundException() {
        super(java.util.List.of(new Violation(null, "error.not-found", java.util.List.of())));
    }
}
