package org.xiaoguan.projects.cost;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** What the purchased goods of a project really cost, while it is entered; without a project, it is chosen first. */
@Named
@ViewScoped
public class CostEditPage implements Serializable {
    private static final String DRAFT = "projects.cost";

    /** A tax rate of a special invoice, or that none came. */
    public record Rate(long id, String label) implements Serializable {}

    @Inject
    CurrentUser user;

    @Inject
    CostService costs;

    @Inject
    BusinessClock clock;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    @Inject
    Texts texts;

    private Long projectId;
    private LocalDate enteredOn;
    private Grid<CostLineInput> lines;
    private List<CostHistory> history = List.of();

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.COST_EDIT)) {
            throw new AccessDeniedException();
        }
        projectId = address.optionalId("project");
        enteredOn = clock.today();
        if (projectId != null) {
            List<CostRow> rows = costs.list(projectId);
            history = costs.projectHistory(projectId);
            if (!rows.isEmpty()) {
                lines = new Grid<>(CostLineInput::new);
                lines.load(
                        rows.stream().map(CostLineInput::new).toList(),
                        line -> String.valueOf(line.getPurchaseLineId()),
                        drafts.cells(DRAFT, projectId, "lines", "purchaseLineId"));
            }
        }
    }

    /** Enters the prices of the orders wherever no cost stands yet. */
    public void takePrices() {
        lines.getLines().forEach(CostLineInput::takePrice);
    }

    public String save() {
        List<CostForm> forms = new ArrayList<>(
                lines.filled().stream().map(line -> line.toForm(enteredOn)).toList());
        if (!actions.perform(() -> costs.enter(projectId, forms))) {
            return null;
        }
        drafts.discard(DRAFT, projectId);
        actions.done("cost.saved");
        return actions.to("/projects/cost/edit?project=" + projectId);
    }

    public List<Rate> getRates() {
        List<Rate> rates = new ArrayList<>();
        Tax.RATES.forEach(rate -> rates.add(new Rate(rate, texts.format("cost.rate.special", rate))));
        rates.add(new Rate(CostLineInput.NO_SPECIAL_INVOICE, texts.get("cost.rate.none")));
        return rates;
    }

    /** Whether nothing was purchased for the project yet. */
    public boolean isNothingPurchased() {
        return lines == null;
    }

    public Long getProjectId() {
        return projectId;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public Grid<CostLineInput> getLines() {
        return lines;
    }

    public List<CostHistory> getHistory() {
        return history;
    }
}
