package org.xiaoguan.projects.purchase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.DocumentState;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** A purchase order: what it buys, what came of it, who decides. */
@Named
@RequestScoped
public class PurchasePage {
    @Inject
    PurchaseService purchases;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private PurchaseView view;
    private Set<String> held;
    private int version;

    @PostConstruct
    void read() {
        Long id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        view = purchases.view(id);
        version = view.version();
        held = purchases.reaching(id, List.of(ProjectsPermissions.PURCHASE_EDIT, ProjectsPermissions.COST_EDIT));
    }

    public PurchaseView getView() {
        return view;
    }

    public boolean isCostShown() {
        return view.amount() != null;
    }

    /** Whether the reader may still change it. */
    public boolean isOpen() {
        return view.state().isOpen() && isEditor();
    }

    /** Whether the reader may give it up before it is placed. */
    public boolean isCancellable() {
        return (view.state().isOpen() || view.state() == DocumentState.SUBMITTED) && isEditor();
    }

    /** Whether the reader may declare that what is outstanding does not come. */
    public boolean isClosable() {
        return isPlaced() && view.outstanding() && isEditor();
    }

    public boolean isPlaced() {
        return view.state() == DocumentState.APPROVED;
    }

    /** Whether the reader may enter what the goods really cost. */
    public boolean isCostEntered() {
        return isPlaced() && isCostShown() && held.contains(ProjectsPermissions.COST_EDIT);
    }

    private boolean isEditor() {
        return held.contains(ProjectsPermissions.PURCHASE_EDIT);
    }

    public String submit() {
        return after(
                () -> purchases.submit(view.id(), version),
                view.kind() == PurchaseKind.SPECIAL ? "purchase.submitted" : "purchase.placed");
    }

    public String cancel() {
        return after(() -> purchases.cancel(view.id(), version), "purchase.cancelled");
    }

    public String closeShort(long lineId) {
        return after(() -> purchases.closeShort(view.id(), version, lineId), "purchase.closed");
    }

    private String after(Actions.Work work, String note) {
        if (!actions.perform(work)) {
            return null;
        }
        actions.done(note);
        return actions.to("/projects/purchase/view", view.id());
    }

    /** The version that the reader saw when the page was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
