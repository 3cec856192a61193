package org.xiaoguan.administration.api;

import java.util.Optional;

/**
 * Guards the attachments of records by the permission and scope of the records themselves; implemented by the module of
 * the records. A kind that nobody guards has no attachments.
 */
public interface AttachmentGuard {
    /** Empty for kinds of other modules; {@link AttachmentAccess#NONE} for a record that is unknown or out of reach. */
    Optional<AttachmentAccess> access(String kind, long recordId);
}
