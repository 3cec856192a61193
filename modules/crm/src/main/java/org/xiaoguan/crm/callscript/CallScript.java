package org.xiaoguan.crm.callscript;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.Versioned;

/** What a caller says and asks, step by step. */
@Entity
@Table(name = "crm_callscript")
@Audited(kind = CallScript.KIND)
public class CallScript implements Versioned {
    public static final String KIND = "crm.callscript";
    static final int NAME_LENGTH = 60;
    static final int OPENING_LENGTH = 1000;
    static final int STEPS_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_callscript")
    @SequenceGenerator(name = "crm_callscript", sequenceName = "crm_callscript_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;
    private String opening;

    /** One step or question a line. */
    private String steps;

    @Column(name = "is_closed")
    private boolean closed;

    protected CallScript() {}

    public CallScript(CallScriptForm form) {
        change(form);
    }

    /** Takes over what was typed; the service has seen to it that the name is free. */
    final void change(CallScriptForm form) {
        form.check();
        name = form.getName().strip();
        opening = form.getOpening() == null || form.getOpening().isBlank()
                ? null
                : form.getOpening().strip();
        steps = form.getSteps().strip();
    }

    /** No new list uses it; those that do go on. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    /** The steps one by one. */
    public List<String> lines() {
        return steps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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

    public String getOpening() {
        return opening;
    }

    public String getSteps() {
        return steps;
    }

    public boolean isClosed() {
        return closed;
    }
}
