package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.shared.Capitals;
import org.xiaoguan.ui.list.ListAddress;

/** The fee on paper, for payee, manager and cashier to sign. */
@Named
@RequestScoped
public class FeePrintPage {
    @Inject
    FeeListService fees;

    @Inject
    ListAddress address;

    private FeeRow view;

    @PostConstruct
    void read() {
        view = fees.print(address.requiredId("id"));
    }

    public FeeRow getView() {
        return view;
    }

    /** The amount as it is written on paper. */
    public String getCapitals() {
        return Capitals.of(view.amount());
    }
}
