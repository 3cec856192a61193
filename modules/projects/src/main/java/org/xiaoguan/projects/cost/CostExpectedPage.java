package org.xiaoguan.projects.cost;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;

/** What a submitted budget sheet or change is expected to cost, said by somebody who knows before it is decided. */
@Named
@ViewScoped
public class CostExpectedPage implements Serializable {
    @Inject
    CurrentUser user;

    @Inject
    ExpectedCostService costs;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private Long changeId;
    private ExpectedCosts document;
    private Grid<ExpectedInput> lines;

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.COST_VIEW)) {
            throw new AccessDeniedException();
        }
        changeId = address.optionalId("change");
        document = changeId == null ? costs.ofProject(address.requiredId("project")) : costs.ofChange(changeId);
        lines = new Grid<>(ExpectedInput::new);
        lines.load(document.lines().stream().map(ExpectedInput::new).toList());
    }

    public String save() {
        List<ExpectedForm> forms =
                lines.filled().stream().map(ExpectedInput::toForm).toList();
        if (!actions.perform(() -> enter(forms))) {
            return null;
        }
        actions.done("cost.expected.saved");
        return actions.to(document.path());
    }

    private void enter(List<ExpectedForm> forms) {
        if (changeId == null) {
            costs.enterOfProject(document.projectId(), document.version(), forms);
        } else {
            costs.enterOfChange(changeId, document.version(), forms);
        }
    }

    public ExpectedCosts getDocument() {
        return document;
    }

    public boolean isNothingUnknown() {
        return document.lines().isEmpty();
    }

    public Grid<ExpectedInput> getLines() {
        return lines;
    }
}
