package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.record.DocumentEditPage;
import org.xiaoguan.shared.Tax;

/** A fee while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class FeeEditPage extends DocumentEditPage {
    @Inject
    FeeService fees;

    private final FeeForm form = new FeeForm();

    public FeeEditPage() {
        super(Fee.KIND);
    }

    @PostConstruct
    void open() {
        opened(ProjectsPermissions.FEE_EDIT);
        FeeKind asked = address.choice("kind", FeeKind.class);
        form.setKind(asked == null ? FeeKind.LABOUR : asked);
        form.setPaidOn(clock.today());
    }

    public String save() {
        return store(() -> fees.create(getProjectId(), form, getFormKey()), "fee.saved");
    }

    public FeeForm getForm() {
        return form;
    }

    public FeeKind[] getKinds() {
        return FeeKind.values();
    }

    public FeeInvoice[] getInvoices() {
        return FeeInvoice.values();
    }

    public List<Integer> getTaxRates() {
        return Tax.RATES;
    }
}
