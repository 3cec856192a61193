package org.xiaoguan.projects.purchase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.record.DocumentPage;

/** A purchase order: what it buys, what came of it, who decides. */
@Named
@RequestScoped
public class PurchasePage extends DocumentPage {
    @Inject
    PurchaseService purchases;

    private PurchaseView view;
    private Set<String> held;

    public PurchasePage() {
        super(PurchaseOrder.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        view = purchases.view(id);
        setVersion(view.version());
        held = purchases.reaching(
                id,
                List.of(
                        ProjectsPermissions.PURCHASE_EDIT,
                        ProjectsPermissions.PURCHASE_PRINT,
                        ProjectsPermissions.COST_EDIT));
    }

    public PurchaseView getView() {
        return view;
    }

    public boolean isCostShown() {
        return view.amount() != null;
    }

    /** Whether the reader may print it. */
    public boolean isPrinting() {
        return held.contains(ProjectsPermissions.PURCHASE_PRINT);
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

    /** Whether the reader may change it while it is open, and attach files, also later. */
    public boolean isEditor() {
        return held.contains(ProjectsPermissions.PURCHASE_EDIT);
    }

    public String submit() {
        return offeringPrint(after(
                () -> purchases.submit(view.id(), getVersion()),
                view.kind() == PurchaseKind.SPECIAL ? "purchase.submitted" : "purchase.placed"));
    }

    public String cancel() {
        return after(() -> purchases.cancel(view.id(), getVersion()), "purchase.cancelled");
    }

    public String closeShort(long lineId) {
        return after(() -> purchases.closeShort(view.id(), getVersion(), lineId), "purchase.closed");
    }
}
