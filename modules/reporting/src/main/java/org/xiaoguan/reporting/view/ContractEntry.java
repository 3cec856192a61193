package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What moved a contract: the agreed price on the day the contract was signed, an approved change on the day it was
 * approved. All entries of a project add up to its contract.
 */
@Entity
@Table(name = "projects_contract_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class ContractEntry {
    @Id
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id")
    private ProjectEntry project;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "manager_id")
    private long managerId;

    @Column(name = "change_id")
    private Long changeId;

    private String number;

    @Column(name = "counted_on")
    private LocalDate countedOn;

    private BigDecimal amount;

    protected ContractEntry() {}
}
