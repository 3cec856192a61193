package org.xiaoguan.projects.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;

/**
 * What the customer pays: the price agreed and changed, and what of it was invoiced and received. All with tax; what is
 * booked is positive, a refusal stands at the field {@code amount}.
 */
@Embeddable
public class Account implements Serializable {
    private static final String AMOUNT = "amount";

    @Column(name = "agreed_price")
    private BigDecimal agreedPrice;

    private BigDecimal discount;

    @Column(name = "change_total")
    private BigDecimal changeTotal = Money.ZERO;

    private BigDecimal contract = Money.ZERO;

    private BigDecimal invoiced = Money.ZERO;

    private BigDecimal received = Money.ZERO;

    /** What of the contract is not received; of an approved project only. The database computes it, lists sort by it. */
    @SuppressWarnings("unused")
    @Column(insertable = false, updatable = false)
    private BigDecimal owed;

    public Account() {}

    public void agree(BigDecimal price, BigDecimal discount) {
        agreedPrice = Money.check("agreedPrice", price);
        this.discount = discount;
        contract = agreedPrice.add(changeTotal);
    }

    /** The lines must add up to the agreed price. */
    public void refuseOtherThan(BigDecimal goods, BigDecimal fees) {
        BigDecimal total = goods.add(fees).subtract(discount);
        if (agreedPrice.compareTo(total) != 0) {
            throw BusinessException.at(
                    "agreedPrice", "project.price.differs", agreedPrice, goods, fees, discount, total);
        }
    }

    public void change(BigDecimal amount) {
        refuseBelowNothing(amount);
        changeTotal = changeTotal.add(amount);
        contract = agreedPrice.add(changeTotal);
    }

    /** A change takes at most the whole contract. */
    public void refuseBelowNothing(BigDecimal amount) {
        if (contract.add(amount).signum() < 0) {
            throw BusinessException.of("change.amount.most", contract, amount.negate());
        }
        Money.check(null, contract.add(amount));
    }

    /** Money came in: more than is owed only as an advance. */
    public void receive(BigDecimal amount, boolean asAdvance) {
        BigDecimal wanted = Money.checkPositive(AMOUNT, amount);
        BigDecimal owed = contract.subtract(received).max(Money.ZERO);
        if (!asAdvance && wanted.compareTo(owed) > 0) {
            throw BusinessException.at(AMOUNT, "project.receipt.most", owed, contract, received);
        }
        received = Money.check(AMOUNT, received.add(wanted));
    }

    /** A receipt is reversed. */
    public void takeBackReceipt(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive(AMOUNT, amount);
        if (wanted.compareTo(received) > 0) {
            throw BusinessException.at(AMOUNT, "project.receipt.reversal.most", received);
        }
        received = received.subtract(wanted);
    }

    /** Money goes back to the customer: at most what is due back. */
    public void refund(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive(AMOUNT, amount);
        BigDecimal due = received.subtract(contract.max(invoiced)).max(Money.ZERO);
        if (wanted.compareTo(due) > 0) {
            throw BusinessException.at(AMOUNT, "project.refund.most", due, received, contract, invoiced);
        }
        received = received.subtract(wanted);
    }

    /** A refund is reversed: the money is there again, owed or not. */
    public void takeBackRefund(BigDecimal amount) {
        received = Money.check(AMOUNT, received.add(Money.checkPositive(AMOUNT, amount)));
    }

    /** An invoice is issued: at most up to the contract as changed. */
    public void invoice(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive(AMOUNT, amount);
        BigDecimal left = contract.subtract(invoiced).max(Money.ZERO);
        if (wanted.compareTo(left) > 0) {
            throw BusinessException.at(AMOUNT, "project.invoice.most", left, contract, invoiced);
        }
        invoiced = invoiced.add(wanted);
    }

    /** A red invoice takes back what was invoiced. */
    public void takeBackInvoice(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive(AMOUNT, amount);
        if (wanted.compareTo(invoiced) > 0) {
            throw BusinessException.at(AMOUNT, "project.invoice.red.most", invoiced);
        }
        invoiced = invoiced.subtract(wanted);
    }

    /** Whether nothing was changed, invoiced or received. */
    public boolean isUntouched() {
        return changeTotal.signum() == 0 && invoiced.signum() == 0 && received.signum() == 0;
    }

    public BigDecimal getAgreedPrice() {
        return agreedPrice;
    }

    /** The discount in per cent of the price without it. */
    public BigDecimal discountRate() {
        BigDecimal full = agreedPrice.add(discount);
        return full.signum() == 0 ? BigDecimal.ZERO : discount.movePointRight(2).divide(full, 2, RoundingMode.HALF_UP);
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public BigDecimal getChangeTotal() {
        return changeTotal;
    }

    public BigDecimal getContract() {
        return contract;
    }

    public BigDecimal getInvoiced() {
        return invoiced;
    }

    public BigDecimal getReceived() {
        return received;
    }
}
