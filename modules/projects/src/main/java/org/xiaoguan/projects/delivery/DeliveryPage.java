package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.projects.DocumentPage;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;

/** A delivery: what was handed over, and taking it back. */
@Named
@RequestScoped
public class DeliveryPage extends DocumentPage {
    @Inject
    DeliveryService deliveries;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    private DeliveryView view;
    private String reason;

    public DeliveryPage() {
        super(Delivery.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        view = deliveries.view(id);
        setVersion(view.version());
    }

    public DeliveryView getView() {
        return view;
    }

    /** Whether the reader may still change it. */
    public boolean isOpen() {
        return view.state() == DeliveryState.DRAFT && user.may(ProjectsPermissions.DELIVERY_EDIT);
    }

    /** Whether the reader may take it back by a counter document. */
    public boolean isReversible() {
        return view.state() == DeliveryState.CONFIRMED
                && !view.reversed()
                && view.reversesId() == null
                && user.may(ProjectsPermissions.DELIVERY_EDIT);
    }

    public String confirm() {
        return after(() -> deliveries.confirm(view.id(), getVersion()), "delivery.confirmed");
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
