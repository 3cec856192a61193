package org.xiaoguan.ui.form;

import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;

/**
 * The form of what is changed about a record that stands already; it leads to where the record is read.
 *
 * @param <F> what a person types
 */
public abstract class ChangedRecordPage<F extends Serializable> extends ViewedRecordPage<F> {
    /**
     * @param kind what the drafts are kept by
     * @param savedNote message key that tells of saving
     */
    protected ChangedRecordPage(String kind, F fresh, String savedNote) {
        super(kind, fresh, savedNote);
    }

    /** @throws NotFoundException without an id, and for a record that the reader may not change so */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            throw new NotFoundException();
        }
    }

    @Override
    protected long create(F form, String formKey) {
        throw new NotFoundException();
    }

    /** Whether the reader may change this record is for its service to say. */
    @Override
    public boolean isEditable() {
        return true;
    }
}
