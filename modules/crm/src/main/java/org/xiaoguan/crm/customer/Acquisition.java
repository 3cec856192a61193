package org.xiaoguan.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Where the customer came from, who won it, and when: what quotas of new customers and prospects count. */
@Embeddable
public class Acquisition implements Serializable {
    @Column(name = "source_id")
    private Long sourceId;

    /** Null for customers from before this was kept. */
    @Column(name = "entered_on")
    private LocalDate enteredOn;

    /** Null when the system entered it. */
    @Column(name = "entered_by")
    private Long enteredBy;

    /** When a strong intention to buy was found out for the first time; null until then. */
    @Column(name = "prospect_on")
    private LocalDate prospectOn;

    /** Who found it out. */
    @Column(name = "prospect_by")
    private Long prospectBy;

    void cameFrom(Long source) {
        sourceId = source;
    }

    void entered(Long staffId, LocalDate day) {
        enteredOn = day;
        enteredBy = staffId;
    }

    /** The first time counts. */
    void prospect(Long staffId, LocalDate day) {
        if (prospectOn == null) {
            prospectOn = day;
            prospectBy = staffId;
        }
    }

    public Long getSourceId() {
        return sourceId;
    }
}
