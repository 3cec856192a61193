package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** A delivery: what was handed over, and taking it back. */
@Named
@RequestScoped
public class DeliveryPage {
    @Inject
    DeliveryService deliveries;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private DeliveryView view;
    private int version;
    private String reason;

    @PostConstruct
    void read() {
        Long id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        view = deliveries.view(id);
        version = view.version();
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
        return after(() -> deliveries.confirm(view.id(), version), "delivery.confirmed");
    }

    public String cancel() {
        return after(() -> deliveries.cancel(view.id(), version), "delivery.cancelled");
    }

    /** Takes the delivery back and opens the counter document. */
    public String reverse() {
        return actions.make(() -> deliveries.reverse(view.id(), version, clock.today(), reason))
                .map(counter -> {
                    actions.done("delivery.reversed");
                    return actions.to("/projects/delivery/view", counter);
                })
                .orElse(null);
    }

    private String after(Actions.Work work, String note) {
        if (!actions.perform(work)) {
            return null;
        }
        actions.done(note);
        return actions.to("/projects/delivery/view", view.id());
    }

    /** Why it is taken back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version that the reader saw when the page was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
