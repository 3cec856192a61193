package org.xiaoguan.administration.api;

/**
 * What the caller may do with the attachments of a record.
 *
 * @param view see and download them; without it the record does not exist for the caller
 * @param add attach more
 */
public record AttachmentAccess(boolean view, boolean add) {
    public static final AttachmentAccess NONE = new AttachmentAccess(false, false);
}
