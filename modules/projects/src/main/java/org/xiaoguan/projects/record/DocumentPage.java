package org.xiaoguan.projects.record;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** What the pages of records have in common: which record, the version that its reader saw, and what follows a button. */
public abstract class DocumentPage {
    @Inject
    protected ListAddress address;

    @Inject
    protected Actions actions;

    /** The record's kind, such as {@code projects.change}. */
    private final String kind;

    private int version;

    protected DocumentPage(String kind) {
        this.kind = kind;
    }

    /** The record that the address names. */
    protected long asked() {
        return address.requiredId("id");
    }

    /** Does it, says so and shows the record anew; stays when it was refused. */
    protected String after(Actions.Work work, String note) {
        return leading(
                () -> {
                    work.run();
                    return asked();
                },
                note);
    }

    /** The record's page offers its print, since there is something to print now. */
    protected String offeringPrint(String shown) {
        return shown == null ? null : actions.to(RecordKind.printOffer(kind, asked()));
    }

    /** The same for work that makes another record, which is shown then. */
    protected String leading(Supplier<Long> work, String note) {
        return actions.make(work)
                .map(id -> {
                    actions.done(note);
                    return actions.to(RecordKind.viewPath(kind), id);
                })
                .orElse(null);
    }

    /** The version that the reader saw when the page was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
