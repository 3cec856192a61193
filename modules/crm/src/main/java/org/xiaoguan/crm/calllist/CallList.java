package org.xiaoguan.crm.calllist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.Versioned;

/** Customers to be called one after the other, by those whom the list was given to. */
@Entity
@Table(name = "crm_calllist")
@Audited(kind = CallList.KIND)
public class CallList implements Versioned {
    public static final String KIND = "crm.calllist";
    static final int NAME_LENGTH = 60;
    static final int CONTENT_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_calllist")
    @SequenceGenerator(name = "crm_calllist", sequenceName = "crm_calllist_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Column(name = "script_id")
    private Long scriptId;

    @Enumerated(EnumType.STRING)
    private ContactPurpose purpose;

    /** The filter of the list of customers that it was made from, as it stands in an address. */
    private String content;

    /** Who made it. */
    @Column(name = "staff_id")
    private Long staffId;

    /** That person's department then. */
    @Column(name = "department_id")
    private Long departmentId;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "is_closed")
    private boolean closed;

    /** Who calls. */
    @ElementCollection
    @CollectionTable(name = "crm_calllist_member", joinColumns = @JoinColumn(name = "calllist_id"))
    @Column(name = "staff_id")
    private Set<Long> callerIds = new HashSet<>();

    protected CallList() {}

    /** @param content the filter, as it stands in an address */
    public CallList(CallListForm form, String content, long staffId, long departmentId, LocalDate today) {
        this.content = content;
        this.staffId = staffId;
        this.departmentId = departmentId;
        madeOn = today;
        change(form);
    }

    /** Takes over what was typed; whom it names stays. */
    final void change(CallListForm form) {
        form.check();
        name = form.getName().strip();
        scriptId = form.getScriptId();
        purpose = form.getPurpose();
        callerIds.retainAll(form.getCallerIds());
        callerIds.addAll(form.getCallerIds());
    }

    /** Whether others call than the form says: rows of their own, which raise no version. */
    boolean keepsCallers(CallListForm form) {
        return callerIds.equals(new HashSet<>(form.getCallerIds()));
    }

    /** Nobody calls any more. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    /** Who made it, and who calls. */
    Set<Long> responsible() {
        Set<Long> responsible = new HashSet<>(callerIds);
        responsible.add(staffId);
        return responsible;
    }

    public Set<Long> getCallerIds() {
        return Set.copyOf(callerIds);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public Long getScriptId() {
        return scriptId;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public String getContent() {
        return content;
    }

    public Long getStaffId() {
        return staffId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public boolean isClosed() {
        return closed;
    }
}
