package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Capitals;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** A fee: its print, the invoice that came later, and taking it back. */
@Named
@RequestScoped
public class FeePage {
    @Inject
    FeeService fees;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private FeeRow view;
    private int version;
    private String reason;
    private final FeeForm later = new FeeForm();

    @PostConstruct
    void read() {
        Long id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        view = fees.view(id);
        version = view.version();
        later.setInvoice(FeeInvoice.SPECIAL);
    }

    public FeeRow getView() {
        return view;
    }

    /** The amount as it is written on paper. */
    public String getCapitals() {
        return Capitals.of(view.amount());
    }

    /** Whether the reader may take it back by a counter entry. */
    public boolean isReversible() {
        return !view.reversed() && view.reversesNumber() == null && user.may(ProjectsPermissions.FEE_EDIT);
    }

    /** Whether the invoice is still to come. */
    public boolean isInvoiceMissing() {
        return isReversible() && view.invoice() == FeeInvoice.NONE;
    }

    public String receiveInvoice() {
        if (!actions.perform(() -> fees.receiveInvoice(view.id(), version, later))) {
            return null;
        }
        actions.done("fee.invoice.received");
        return actions.to("/projects/fee/view", view.id());
    }

    /** Takes the fee back and opens the counter entry. */
    public String reverse() {
        return actions.make(() -> fees.reverse(view.id(), version, clock.today(), reason))
                .map(counter -> {
                    actions.done("fee.reversed");
                    return actions.to("/projects/fee/view", counter);
                })
                .orElse(null);
    }

    public FeeForm getLater() {
        return later;
    }

    public List<FeeInvoice> getInvoices() {
        return List.of(FeeInvoice.SPECIAL, FeeInvoice.NORMAL);
    }

    public List<Integer> getTaxRates() {
        return Tax.RATES;
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
