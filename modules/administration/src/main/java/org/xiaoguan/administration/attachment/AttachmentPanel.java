package org.xiaoguan.administration.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.ui.form.FormKeys;

/** The files on the page of their record. */
@Named
@RequestScoped
public class AttachmentPanel {
    private List<AttachmentRow> rows;

    @Inject
    AttachmentService attachments;

    public List<AttachmentRow> rows(String kind, Long recordId) {
        if (rows == null) {
            rows = recordId == null ? List.of() : attachments.of(kind, recordId);
        }
        return rows;
    }

    /** Asked without a row, too, when Faces walks through the page to find what it shows anew. */
    public boolean mayDelete(AttachmentRow row, boolean addable) {
        return row != null && attachments.mayDelete(row.uploadedBy(), addable);
    }

    public long getLargest() {
        return attachments.largest();
    }

    public long getMegabytes() {
        return attachments.largest() / 1024 / 1024;
    }

    /** What files chosen on this page are known by, each with its number behind it. */
    public String getKey() {
        return FormKeys.fresh();
    }
}
