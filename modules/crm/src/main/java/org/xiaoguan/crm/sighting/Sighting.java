package org.xiaoguan.crm.sighting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Versioned;

/** Somebody met a competitor: what it did or asked for, when and where. */
@Entity
@Table(name = "crm_sighting")
@Audited(kind = Sighting.KIND)
public class Sighting implements Versioned {
    public static final String KIND = "crm.sighting";
    static final int SEEN_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_sighting")
    @SequenceGenerator(name = "crm_sighting", sequenceName = "crm_sighting_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "competitor_id")
    private Long competitorId;

    @Column(name = "customer_id")
    private Long customerId;

    /** A project of a higher module, which tells its name. */
    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "product_id")
    private Long productId;

    /** The contact with the customer at which it was learned. */
    @Column(name = "record_id")
    private Long recordId;

    /** Who saw it. */
    @Column(name = "staff_id")
    private Long staffId;

    /** That person's department then. */
    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    private SightingSource source;

    private String seen;

    /** What was asked for one unit of the product. */
    private BigDecimal price;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    protected Sighting() {}

    /**
     * Notes what somebody saw.
     *
     * @param departmentId that person's department
     * @param today it cannot be seen later
     */
    public Sighting(long staffId, Long departmentId, SightingForm form, LocalDate today) {
        this.staffId = staffId;
        this.departmentId = departmentId;
        recordId = form.getRecordId();
        change(form, today);
    }

    /** Takes over what was typed; who saw it stays. */
    final void change(SightingForm form, LocalDate today) {
        form.check(today);
        competitorId = form.getCompetitorId();
        customerId = form.getCustomerId();
        projectId = form.getProjectId();
        productId = form.getProductId();
        seenOn = form.getSeenOn();
        source = form.getSource();
        seen = form.getSeen().strip();
        price = form.getPrice() == null ? null : UnitPrice.check("price", form.getPrice());
        search = SearchWords.of(seen);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getCompetitorId() {
        return competitorId;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public Long getProductId() {
        return productId;
    }

    public Long getRecordId() {
        return recordId;
    }

    public Long getStaffId() {
        return staffId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public SightingSource getSource() {
        return source;
    }

    public String getSeen() {
        return seen;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
