package org.xiaoguan.administration.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;

/** Somebody decides for somebody else who is away, from one day to another. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_deputy")
@Audited(kind = Deputy.KIND)
public class Deputy implements Versioned {
    static final String KIND = "administration.deputy";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_deputy")
    @SequenceGenerator(name = "administration_deputy", sequenceName = "administration_deputy_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Who is away. */
    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String note;

    protected Deputy() {}

    Deputy(DeputyForm form) {
        change(form);
    }

    final void change(DeputyForm form) {
        form.check();
        staffId = form.getStaffId();
        deputyId = form.getDeputyId();
        fromOn = form.getFromOn();
        untilOn = form.getUntilOn();
        note = form.getNote();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getStaffId() {
        return staffId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public String getNote() {
        return note;
    }
}
