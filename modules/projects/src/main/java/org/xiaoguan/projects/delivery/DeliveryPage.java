package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.record.DocumentPage;
import org.xiaoguan.shared.BusinessClock;

/** A delivery: what was handed over, and taking it back. */
@Named
@RequestScoped
public class DeliveryPage extends DocumentPage {
    @Inject
    DeliveryService deliveries;

    @Inject
    BusinessClock clock;

    private DeliveryView view;
    private boolean editor;
    private boolean printing;
    private String reason;

    public DeliveryPage() {
        super(Delivery.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        view = deliveries.view(id);
        setVersion(view.version());
        Set<String> held =
                deliveries.reaching(id, List.of(ProjectsPermissions.DELIVERY_EDIT, ProjectsPermissions.DELIVERY_PRINT));
        editor = held.contains(ProjectsPermissions.DELIVERY_EDIT);
        printing = held.contains(ProjectsPermissions.DELIVERY_PRINT);
        if (editor && address.flag("reverse") && !isReversible()) {
            actions.warn("delivery.reverse.state");
        }
    }

    public DeliveryView getView() {
        return view;
    }

    /** Whether the reader may print it; what takes a delivery back is not printed, nobody signs for it. */
    public boolean isPrinting() {
        return printing && view.reversesId() == null;
    }

    /** Whether the reader may attach files, also later. */
    public boolean isAttaching() {
        return editor;
    }

    /** Whether the reader may still change it. */
    public boolean isOpen() {
        return view.state() == DeliveryState.DRAFT && editor;
    }

    /** Whether the reader may take it back by a counter document. */
    public boolean isReversible() {
        return isConfirmed() && !view.reversed() && view.reversesId() == null && editor;
    }

    /** Whether the reader asked to take it back. */
    public boolean isReversing() {
        return isReversible() && address.flag("reverse");
    }

    public boolean isConfirmed() {
        return view.state() == DeliveryState.CONFIRMED;
    }

    public String confirm() {
        return offeringPrint(after(() -> deliveries.confirm(view.id(), getVersion()), "delivery.confirmed"));
    }

    public String cancel() {
        return after(() -> deliveries.cancel(view.id(), getVersion()), "delivery.cancelled");
    }

    /** Takes the delivery back and opens the counter document. */
    public String reverse() {
        return leading(() -> deliveries.reverse(view.id(), getVersion(), clock.today(), reason), "delivery.reversed");
    }

    /** Why it is taken back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
