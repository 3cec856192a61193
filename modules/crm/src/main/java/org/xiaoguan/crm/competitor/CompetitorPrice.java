package org.xiaoguan.crm.competitor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.shared.UnitPrice;

/** What a competitor's product was offered for from a day on. */
@Entity
@Table(name = "crm_competitor_price")
public class CompetitorPrice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_competitor_price")
    @SequenceGenerator(name = "crm_competitor_price", sequenceName = "crm_competitor_price_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Of which product; read by the database. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private CompetitorProduct product;

    @Column(name = "priced_on")
    private LocalDate pricedOn;

    private BigDecimal price;

    protected CompetitorPrice() {}

    CompetitorPrice(CompetitorProduct product, LocalDate pricedOn, BigDecimal price) {
        this.product = product;
        this.pricedOn = pricedOn;
        change(price);
    }

    final void change(BigDecimal newPrice) {
        price = UnitPrice.check("price", newPrice);
    }

    public LocalDate getPricedOn() {
        return pricedOn;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
