package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A purchase order of which something is still to come. */
@Entity
@Table(name = "projects_awaited_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class AwaitedOrder {
    @Id
    private Long id;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id")
    private ProjectEntry project;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "ship_on")
    private LocalDate shipOn;

    protected AwaitedOrder() {}
}
