package org.xiaoguan.crm.pool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** One customer of the pool, to be claimed. */
@Named
@ViewScoped
public class PoolPage implements Serializable {
    @Inject
    PoolService pool;

    @Inject
    CustomerLabels labels;

    @Inject
    Actions actions;

    private Long id;
    private PoolRow customer;

    /** @throws NotFoundException without an id, and for a customer that is not in the pool */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        customer = pool.view(id);
    }

    public String claim() {
        if (!actions.perform(() -> pool.claim(id))) {
            return null;
        }
        actions.done("pool.yours");
        return actions.to("/crm/customer/view", id);
    }

    public PoolRow getCustomer() {
        return customer;
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
