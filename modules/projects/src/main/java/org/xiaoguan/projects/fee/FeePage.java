package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.record.DocumentPage;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Tax;

/** A fee: its print, the invoice that came later, and taking it back. */
@Named
@RequestScoped
public class FeePage extends DocumentPage {
    @Inject
    FeeService fees;

    @Inject
    FeeListService feeLists;

    @Inject
    BusinessClock clock;

    private FeeRow view;
    private FeeRow counter;
    private Set<String> held;
    private boolean editor;
    private String reason;
    private final FeeForm later = new FeeForm();

    public FeePage() {
        super(Fee.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        view = feeLists.view(id);
        setVersion(view.version());
        counter = view.reversed() ? feeLists.counter(id) : null;
        held = fees.reaching(id, List.of(ProjectsPermissions.FEE_EDIT, ProjectsPermissions.FEE_PRINT));
        editor = held.contains(ProjectsPermissions.FEE_EDIT);
        later.setInvoice(FeeInvoice.SPECIAL);
        if (editor && address.flag("reverse") && !isReversible()) {
            actions.warn("fee.reversed.already");
        }
    }

    public FeeRow getView() {
        return view;
    }

    /** The counter entry that takes it back; null without one. */
    public FeeRow getCounter() {
        return counter;
    }

    /** Whether the reader may print it. */
    public boolean isPrinting() {
        return held.contains(ProjectsPermissions.FEE_PRINT);
    }

    /** Whether the reader may attach files. */
    public boolean isAttaching() {
        return editor;
    }

    /** Whether the reader may take it back by a counter entry. */
    public boolean isReversible() {
        return !view.reversed() && view.reversesNumber() == null && editor;
    }

    /** Whether the reader asked to take it back. */
    public boolean isReversing() {
        return isReversible() && address.flag("reverse");
    }

    /** Whether the invoice is still to come. */
    public boolean isInvoiceMissing() {
        return isReversible() && !isReversing() && view.invoice() == FeeInvoice.NONE;
    }

    public String receiveInvoice() {
        return after(() -> fees.receiveInvoice(view.id(), getVersion(), later), "fee.invoice.received");
    }

    /** Takes the fee back and opens the counter entry. */
    public String reverse() {
        return leading(() -> fees.reverse(view.id(), getVersion(), clock.today(), reason), "fee.reversed");
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
}
