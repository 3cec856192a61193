package org.xiaoguan.projects.project.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.shared.Capitals;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.print.Paper;
import org.xiaoguan.ui.print.PrintPages;

/** The budget sheet on paper: as it was agreed, without costs. */
@Named
@RequestScoped
public class ProjectPrintPage {
    private static final int ROWS_A4 = 20;
    private static final int ROWS_TRIPLICATE = 5;

    @Inject
    ProjectViewService projects;

    @Inject
    ListAddress address;

    @Inject
    Paper paper;

    private ProjectView view;
    private PrintPages<Line> pages;

    /** A printed line of goods or a fee, which has neither unit nor quantity. */
    public record Line(
            String name, String specification, String unit, BigDecimal quantity, BigDecimal price, BigDecimal amount) {}

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = projects.print(id);
        pages = PrintPages.of(lines(), paper.isTriplicate() ? ROWS_TRIPLICATE : ROWS_A4, Line::amount);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        view.items().stream()
                .filter(item -> item.origin() == ScopeOrigin.BUDGET)
                .map(item -> new Line(
                        item.name(),
                        item.specification(),
                        item.unit(),
                        item.quantity(),
                        item.unitPrice(),
                        item.amount()))
                .forEach(lines::add);
        view.fees().stream()
                .filter(fee -> !fee.adjustment())
                .map(fee -> new Line(fee.name(), "", "", null, null, fee.amount()))
                .forEach(lines::add);
        return lines;
    }

    public ProjectView getView() {
        return view;
    }

    public PrintPages<Line> getPages() {
        return pages;
    }

    public String getCapitals() {
        return Capitals.of(view.agreedPrice());
    }
}
