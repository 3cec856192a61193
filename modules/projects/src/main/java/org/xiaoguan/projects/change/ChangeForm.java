package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.GoodsLineForm;

/** What a person types of a change order; of the three lists the kind decides which one counts. */
public class ChangeForm implements Serializable {
    private ChangeKind kind;
    private LocalDate changedOn;
    private String reason;
    private List<GoodsLineForm> additions = new ArrayList<>();
    private List<ReductionForm> reductions = new ArrayList<>();
    private List<FeeLineForm> fees = new ArrayList<>();

    /** Leaves costs out: for those who may not see them, and of what they type. */
    void hideCosts() {
        additions.forEach(line -> line.setExpectedCost(null));
        fees.forEach(fee -> fee.setExpectedCost(null));
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<GoodsLineForm> getAdditions() {
        return additions;
    }

    public void setAdditions(List<GoodsLineForm> additions) {
        this.additions = additions;
    }

    public List<ReductionForm> getReductions() {
        return reductions;
    }

    public void setReductions(List<ReductionForm> reductions) {
        this.reductions = reductions;
    }

    public List<FeeLineForm> getFees() {
        return fees;
    }

    public void setFees(List<FeeLineForm> fees) {
        this.fees = fees;
    }
}
