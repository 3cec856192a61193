package org.xiaoguan.crm.calllist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.Violations;

/** What a person types of a call list. */
public class CallListForm implements Serializable {
    private String name;
    private Long scriptId;
    private ContactPurpose purpose = ContactPurpose.SELL;
    private List<Long> callerIds = new ArrayList<>();

    /** A form for a new list. */
    public CallListForm() {}

    /** A form that shows an existing one. */
    public CallListForm(CallList list) {
        name = list.getName();
        scriptId = list.getScriptId();
        purpose = list.getPurpose();
        callerIds = new ArrayList<>(list.getCallerIds());
    }

    void check() {
        new Violations()
                .text("name", name, CallList.NAME_LENGTH)
                .present("purpose", purpose)
                .require(!callerIds.isEmpty(), "callers[0].staffId", "calllist.callers.missing")
                .throwIfAny();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getScriptId() {
        return scriptId;
    }

    public void setScriptId(Long scriptId) {
        this.scriptId = scriptId;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ContactPurpose purpose) {
        this.purpose = purpose;
    }

    public List<Long> getCallerIds() {
        return callerIds;
    }

    public void setCallerIds(List<Long> callerIds) {
        this.callerIds = callerIds;
    }
}
