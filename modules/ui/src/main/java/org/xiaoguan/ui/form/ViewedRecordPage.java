package org.xiaoguan.ui.form;

import java.io.Serializable;

/**
 * The form of a record that is read on a page of its own, where the form leads.
 *
 * @param <F> what a person types
 */
public abstract class ViewedRecordPage<F extends Serializable> extends RecordPage<F> {
    private final String savedNote;

    /** @param savedNote message key that tells of saving */
    protected ViewedRecordPage(String kind, F fresh, String savedNote) {
        super(kind, fresh);
        this.savedNote = savedNote;
    }

    @Override
    protected boolean isReadable() {
        return false;
    }

    @Override
    protected String savedNote() {
        return savedNote;
    }

    @Override
    protected String next(long left) {
        return path("view?id=" + left);
    }
}
