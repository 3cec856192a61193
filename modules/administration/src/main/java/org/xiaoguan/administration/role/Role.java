package org.xiaoguan.administration.role;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A set of permissions, each with a scope. */
@Entity
@Table(name = "administration_role")
@EntityListeners(SmallTableListener.class)
@Audited(kind = "administration.role")
public class Role implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_role")
    @SequenceGenerator(name = "administration_role", sequenceName = "administration_role_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;

    private String name;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "administration_role_grant", joinColumns = @JoinColumn(name = "role_id"))
    private Set<Grant> grants = new LinkedHashSet<>();

    protected Role() {}

    public Role(String code, String name, String note) {
        this.code = code;
        change(name, note);
    }

    final void change(String name, String note) {
        new Violations().text("name", name, 60).optionalText("note", note, 500).throwIfAny();
        this.name = name.strip();
        this.note = note;
    }

    /** Makes these the permissions of the role. */
    void grant(Set<Grant> wanted) {
        grants.retainAll(wanted);
        grants.addAll(wanted);
    }

    /** Adds a permission that a version of the system brings. */
    void ship(Grant grant) {
        grants.add(grant);
    }

    void setClosed(boolean closed) {
        this.closed = closed;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public Set<Grant> getGrants() {
        return Collections.unmodifiableSet(grants);
    }
}
