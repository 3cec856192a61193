package org.xiaoguan.crm.contactrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** A spot check of a contact record: what was found. */
@Named
@ViewScoped
public class ContactRecordCheckPage implements Serializable {
    public static final String DRAFT = "crm.contactrecord.check";

    @Inject
    ContactRecordService records;

    @Inject
    SpotCheckService checks;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private SpotCheckForm form = new SpotCheckForm();
    private ContactRecordRow record;

    /** Reads what is to be checked, and what was found before. */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        form = new SpotCheckForm(checks.find(id));
        record = records.view(id);
    }

    public String save() {
        if (!actions.perform(() -> checks.check(id, form))) {
            return null;
        }
        drafts.discard(DRAFT, id.toString());
        actions.done("contactrecord.checked");
        return actions.to("/crm/contactrecord/view", id);
    }

    public SpotCheck[] getVerdicts() {
        return SpotCheck.values();
    }

    public ContactRecordRow getRecord() {
        return record;
    }

    public SpotCheckForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
