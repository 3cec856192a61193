package org.xiaoguan.finance.entry;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** A document of a project's money while it is entered: made once, however often its form is sent. */
public abstract class EntryPage implements Serializable {
    @Inject
    protected BusinessClock clock;

    @Inject
    protected ListAddress address;

    @Inject
    protected Actions actions;

    @Inject
    CurrentUser user;

    @Inject
    Drafts drafts;

    private String formKey = FormKeys.fresh();

    /** Refuses who may not enter it. */
    protected void admit(String permission) {
        if (!user.may(permission)) {
            throw new AccessDeniedException();
        }
    }

    /** The document in the address that this one is entered against. */
    protected long against() {
        return address.requiredId("id");
    }

    /**
     * Enters it. Then what was kept of it is forgotten; when it is refused, the page shows how things stand by now.
     *
     * @param draft the page and the record that what was typed is kept under
     * @param onward where the id of what was made leads
     */
    protected String enter(Supplier<Long> entry, String draft, Object record, LongFunction<String> onward) {
        Optional<Long> made = actions.make(entry);
        if (made.isEmpty()) {
            refresh();
            return null;
        }
        drafts.discard(draft, record);
        return onward.apply(made.get());
    }

    /** Reads anew what somebody else may have changed since the page was opened. */
    protected void refresh() {
        // nothing, unless the page shows such figures
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
