package org.xiaoguan.crm.pool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The form that returns a customer to the pool. */
@Named
@ViewScoped
public class PoolEditPage implements Serializable {
    private static final String DRAFT = "crm.pool";

    @Inject
    PoolService pool;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private String customerName;
    private String reason;

    /** @throws NotFoundException without an id, and for a customer that the caller may not return */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        customerName = pool.find(id).getName();
    }

    /** Whoever returns their own customer may not see it any more. */
    public String save() {
        if (!actions.perform(() -> pool.giveBack(id, reason))) {
            return null;
        }
        drafts.discard(DRAFT, id);
        actions.done("pool.given-back", customerName);
        return actions.to("/crm/customer/list");
    }

    public String getCustomerName() {
        return customerName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
