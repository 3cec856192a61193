package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;

/** A project as published; only queried, never loaded or changed. */
@Entity
@Table(name = "projects_project_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class ProjectEntry {
    @Id
    private Long id;

    private String number;

    private String name;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "manager_id")
    private long managerId;

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** When it is due as long as it is approved and not closed; the last day of all when nothing is agreed. */
    @Column(name = "open_due_on")
    private LocalDate openDueOn;

    private BigDecimal owed;

    /** Contract less what is invoiced. */
    private BigDecimal uninvoiced;

    @Column(name = "revenue_net")
    private BigDecimal revenueNet;

    @Column(name = "cost_net")
    private BigDecimal costNet;

    protected ProjectEntry() {}
}
