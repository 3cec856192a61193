package org.xiaoguan.projects.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Quantity;

/**
 * How far a goods line is carried out. Always {@code 0 ≤ returned ≤ delivered ≤ purchased ≤ quantity − removed}; what is
 * reserved by documents that wait for approval is contained in these and counted once more as pending, since it moves
 * neither price nor cost yet.
 */
@Embeddable
public class Progress implements Serializable {
    private BigDecimal quantity;

    private BigDecimal removed = Quantity.ZERO;

    @Column(name = "removal_pending")
    private BigDecimal removalPending = Quantity.ZERO;

    private BigDecimal purchased = Quantity.ZERO;

    @Column(name = "purchase_pending")
    private BigDecimal purchasePending = Quantity.ZERO;

    private BigDecimal delivered = Quantity.ZERO;

    private BigDecimal returned = Quantity.ZERO;

    @Column(name = "return_pending")
    private BigDecimal returnPending = Quantity.ZERO;

    /** What of the returned goods was restocked or taken back by the supplier: its cost fell away. */
    @Column(name = "taken_back")
    private BigDecimal takenBack = Quantity.ZERO;

    public void agree(BigDecimal quantity) {
        this.quantity = quantity.setScale(Quantity.SCALE);
    }

    // Removals: reserved when submitted, given up when rejected, taken when they take effect.

    /** Refuses to remove more than is not yet purchased. */
    public void refuseRemoval(String field, BigDecimal wanted) {
        refuseMoreThanFree(field, wanted, "change.removal.most");
    }

    /** Reserves what a removal asks for, unless that is refused. */
    public void reserveRemoval(String field, BigDecimal wanted) {
        refuseRemoval(field, wanted);
        removed = removed.add(wanted);
        removalPending = removalPending.add(wanted);
    }

    public void releaseRemoval(BigDecimal reserved) {
        removed = removed.subtract(reserved);
        removalPending = removalPending.subtract(reserved);
    }

    public void takeRemoval(BigDecimal reserved) {
        removalPending = removalPending.subtract(reserved);
    }

    // Returns: likewise, from what was delivered.

    /** Refuses to return more than was delivered and not yet returned. */
    public void refuseReturn(String field, BigDecimal wanted) {
        refuseMoreThanReturnable(field, wanted, "change.return.most");
    }

    /** Reserves what a return asks for, unless that is refused. */
    public void reserveReturn(String field, BigDecimal wanted) {
        refuseReturn(field, wanted);
        returned = returned.add(wanted);
        returnPending = returnPending.add(wanted);
    }

    public void releaseReturn(BigDecimal reserved) {
        returned = returned.subtract(reserved);
        returnPending = returnPending.subtract(reserved);
    }

    /** @param back whether the goods are restocked or taken back by the supplier, so that their cost falls away */
    public void takeReturn(BigDecimal reserved, boolean back) {
        returnPending = returnPending.subtract(reserved);
        takenBack = back ? takenBack.add(reserved) : takenBack;
    }

    // Purchases: reserved when submitted, released when rejected, closed short or cancelled.

    /** Refuses to purchase more than is agreed, not removed and not yet purchased. */
    public void refusePurchase(String field, BigDecimal wanted) {
        refuseMoreThanFree(field, wanted, "purchase.quantity.most");
    }

    /** Reserves what a purchase asks for, unless that is refused. */
    public void reservePurchase(String field, BigDecimal wanted) {
        refusePurchase(field, wanted);
        purchased = purchased.add(wanted);
        purchasePending = purchasePending.add(wanted);
    }

    /** A reserved purchase was rejected or withdrawn. */
    public void releasePurchase(BigDecimal reserved) {
        purchased = purchased.subtract(reserved);
        purchasePending = purchasePending.subtract(reserved);
    }

    /** A reserved purchase is ordered. */
    public void takePurchase(BigDecimal reserved) {
        purchasePending = purchasePending.subtract(reserved);
    }

    /** What was ordered does not come, and where that was all that made it be agreed, is not agreed any more. */
    public void closePurchase(BigDecimal missing, boolean shrinks) {
        purchased = purchased.subtract(missing);
        quantity = shrinks ? quantity.subtract(missing) : quantity;
    }

    // Deliveries: at most what their purchase line has outstanding, which is the line's to check.

    public void deliver(BigDecimal handedOver) {
        delivered = delivered.add(handedOver);
    }

    public void refuseTakingBack(String field, BigDecimal handedOver) {
        refuseMoreThanReturnable(field, handedOver, "delivery.reverse.most");
    }

    /** A delivery is reversed: refused when goods of it were returned. */
    public void takeBackDelivery(String field, BigDecimal handedOver) {
        refuseTakingBack(field, handedOver);
        delivered = delivered.subtract(handedOver);
    }

    private void refuseMoreThanFree(String field, BigDecimal wanted, String key) {
        if (wanted.compareTo(free()) > 0) {
            throw BusinessException.at(field, key, free(), quantity, removed, purchased);
        }
    }

    private void refuseMoreThanReturnable(String field, BigDecimal wanted, String key) {
        if (wanted.compareTo(returnable()) > 0) {
            throw BusinessException.at(field, key, returnable(), delivered, returned);
        }
    }

    /** What may still be purchased or removed. */
    public BigDecimal free() {
        return quantity.subtract(removed).subtract(purchased);
    }

    /** What may still be returned. */
    public BigDecimal returnable() {
        return delivered.subtract(returned);
    }

    /** Whether nothing was removed, purchased or reserved. */
    public boolean isUntouched() {
        return removed.signum() == 0 && purchased.signum() == 0;
    }

    /** What removals and returns that took effect took off the contract. */
    public BigDecimal takenOff() {
        return removed.subtract(removalPending).add(returned).subtract(returnPending);
    }

    /** What is ordered, without what only waits for approval. */
    public BigDecimal ordered() {
        return purchased.subtract(purchasePending);
    }

    /** What is still to be ordered, if nothing that waits for approval takes effect. */
    public BigDecimal planned() {
        return quantity.subtract(removed.subtract(removalPending)).subtract(ordered());
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public BigDecimal getRemoved() {
        return removed;
    }

    public BigDecimal getPurchased() {
        return purchased;
    }

    public BigDecimal getDelivered() {
        return delivered;
    }

    public BigDecimal getReturned() {
        return returned;
    }

    public BigDecimal getTakenBack() {
        return takenBack;
    }
}
