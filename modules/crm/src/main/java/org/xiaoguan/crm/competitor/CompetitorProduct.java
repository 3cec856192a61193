package org.xiaoguan.crm.competitor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.TypedText;

/** What a competitor sells, with what it was asked for on which day. */
@Entity
@Table(name = "crm_competitor_product")
@Audited(kind = "crm.competitor-product", partOf = "competitor")
public class CompetitorProduct {
    static final int SPECIFICATION_LENGTH = 120;
    static final int UNIT_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_competitor_product")
    @SequenceGenerator(
            name = "crm_competitor_product",
            sequenceName = "crm_competitor_product_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competitor_id")
    private Competitor competitor;

    @Column(name = "line_no")
    private int lineNo;

    private String name;
    private String specification;
    private String unit;

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CompetitorPrice> prices = new ArrayList<>();

    protected CompetitorProduct() {}

    CompetitorProduct(Competitor competitor) {
        this.competitor = competitor;
    }

    /** Takes over a line; a price of another day is one more, of the same day another one. */
    void change(int newLineNo, CompetitorProductForm line, LocalDate today) {
        lineNo = newLineNo;
        name = line.getName().strip();
        specification = TypedText.of(line.getSpecification());
        unit = TypedText.of(line.getUnit());
        BigDecimal price = line.getPrice().value();
        if (price != null && !isKnown(price, line)) {
            enter(price, line.day(today));
        }
    }

    /** Whether the price is the latest one, and nobody said that it holds on another day. */
    private boolean isKnown(BigDecimal price, CompetitorProductForm line) {
        return !line.isDated()
                && latest().filter(known -> known.getPrice().compareTo(price) == 0)
                        .isPresent();
    }

    private void enter(BigDecimal price, LocalDate day) {
        prices.stream()
                .filter(known -> known.getPricedOn().equals(day))
                .findFirst()
                .ifPresentOrElse(known -> known.change(price), () -> prices.add(new CompetitorPrice(this, day, price)));
    }

    /** The price of the latest day. */
    Optional<CompetitorPrice> latest() {
        return prices.stream().max(Comparator.comparing(CompetitorPrice::getPricedOn));
    }

    long competitorId() {
        return competitor.getId();
    }

    public Long getId() {
        return id;
    }

    public int getLineNo() {
        return lineNo;
    }

    public String getName() {
        return name;
    }

    public String getSpecification() {
        return specification;
    }

    public String getUnit() {
        return unit;
    }
}
