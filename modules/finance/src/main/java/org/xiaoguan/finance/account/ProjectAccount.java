package org.xiaoguan.finance.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.shared.SearchWords;

/**
 * An approved project as lists of finance sort, filter and total by it. A view of the database: never written, and only
 * named in queries.
 */
@Entity
@Table(name = "finance_account_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class ProjectAccount {
    @Id
    private long id;

    private String number;

    private String name;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "manager_id")
    private long managerId;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private BigDecimal contract;

    private BigDecimal invoiced;

    private BigDecimal received;

    private BigDecimal owed;

    private BigDecimal uninvoiced;

    private BigDecimal unpaid;

    @Embedded
    private SearchWords search;

    protected ProjectAccount() {}
}
