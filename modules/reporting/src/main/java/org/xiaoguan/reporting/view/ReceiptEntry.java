package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money received; reversals and refunds are entries of their own, below zero. */
@Entity
@Table(name = "finance_receipt_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class ReceiptEntry {
    @Id
    private Long id;

    private String number;

    private String kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id")
    private ProjectEntry project;

    private BigDecimal amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected ReceiptEntry() {}
}
