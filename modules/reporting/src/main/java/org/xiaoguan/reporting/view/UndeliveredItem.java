package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Goods of a project that were bought and not yet handed over. */
@Entity
@Table(name = "projects_undelivered_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class UndeliveredItem {
    @Id
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    protected UndeliveredItem() {}
}
