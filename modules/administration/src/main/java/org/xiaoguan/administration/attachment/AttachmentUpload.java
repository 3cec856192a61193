package org.xiaoguan.administration.attachment;

import java.nio.file.Path;

/**
 * A file that came in, wholly read and not larger than allowed.
 *
 * @param kind kind of the record that it is attached to
 * @param name what the browser calls it
 * @param file where it lies until it is stored
 * @param formKey the same key again attaches nothing more
 */
public record AttachmentUpload(
        String kind, long recordId, String name, Path file, long size, String sha256, String formKey) {}
