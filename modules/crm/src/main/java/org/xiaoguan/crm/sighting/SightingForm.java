package org.xiaoguan.crm.sighting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** What a person types of meeting a competitor. */
public class SightingForm implements Serializable {
    private Long competitorId;
    private Long customerId;
    private Long projectId;
    private Long productId;
    private Long recordId;
    private LocalDate seenOn;
    private SightingSource source = SightingSource.CUSTOMER;
    private String seen;
    private BigDecimal price;

    /** A form for a new one. */
    public SightingForm() {}

    /** A form that shows an existing one. */
    public SightingForm(Sighting sighting) {
        competitorId = sighting.getCompetitorId();
        customerId = sighting.getCustomerId();
        projectId = sighting.getProjectId();
        productId = sighting.getProductId();
        recordId = sighting.getRecordId();
        seenOn = sighting.getSeenOn();
        source = sighting.getSource();
        seen = sighting.getSeen();
        price = sighting.getPrice();
    }

    /** Every rule that this form can break by itself. */
    void check(LocalDate today) {
        Violations violations = new Violations()
                .present("competitorId", competitorId)
                .present("seenOn", seenOn)
                .require(seenOn == null || !seenOn.isAfter(today), "seenOn", "sighting.seenOn.future", today)
                .present("source", source)
                .text("seen", seen, Sighting.SEEN_LENGTH)
                .require(price == null || productId != null, "productId", "sighting.productId.of-price");
        if (price != null) {
            violations.collect(() -> UnitPrice.check("price", price));
        }
        violations.throwIfAny();
    }

    public Long getCompetitorId() {
        return competitorId;
    }

    public void setCompetitorId(Long competitorId) {
        this.competitorId = competitorId;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }

    public Long getRecordId() {
        return recordId;
    }

    public void setRecordId(Long recordId) {
        this.recordId = recordId;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public SightingSource getSource() {
        return source;
    }

    public void setSource(SightingSource source) {
        this.source = source;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
