package org.xiaoguan.administration.user;

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

/** An account to sign in with; name and department are those of its person in the staff list. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_user")
@Audited(kind = "administration.user")
public class User implements Versioned {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_user")
    @SequenceGenerator(name = "administration_user", sequenceName = "administration_user_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "is_password_change_due")
    private boolean passwordChangeDue;

    @Column(name = "staff_id")
    private Long staffId;

    private String language;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "administration_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role_id")
    private Set<Long> roleIds = new LinkedHashSet<>();

    protected User() {}

    private User(String username, String passwordHash, Long staffId, Set<Long> roleIds, String note) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.staffId = staffId;
        change(roleIds, note);
    }

    /** An account whose password somebody else chose, so that its owner must change it at the first sign-in. */
    public static User withPasswordToChange(
            String username, String passwordHash, Long staffId, Set<Long> roleIds, String note) {
        User user = new User(username, passwordHash, staffId, roleIds, note);
        user.passwordChangeDue = true;
        return user;
    }

    final void change(Set<Long> roleIds, String note) {
        this.roleIds.retainAll(roleIds);
        this.roleIds.addAll(roleIds);
        this.note = note;
    }

    /**
     * Sets a new password.
     *
     * @param changeDue whether its owner must change it at the next sign-in
     */
    void changePassword(String passwordHash, boolean changeDue) {
        this.passwordHash = passwordHash;
        this.passwordChangeDue = changeDue;
    }

    /** Keeps the language of the pages, {@code zh} or {@code en}. */
    void choose(String language) {
        this.language = language;
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

    public String getUsername() {
        return username;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    public Long getStaffId() {
        return staffId;
    }

    public String getLanguage() {
        return language;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public Set<Long> getRoleIds() {
        return Collections.unmodifiableSet(roleIds);
    }
}
