package org.xiaoguan.reporting.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Goods of a project that were agreed and are not bought yet. */
@Entity
@Table(name = "projects_orderable_view")
@SuppressWarnings("unused") // the fields are named in queries, never read here
public class OrderableItem {
    @Id
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    protected OrderableItem() {}
}
