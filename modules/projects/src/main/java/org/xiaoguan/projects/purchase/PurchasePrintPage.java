package org.xiaoguan.projects.purchase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.shared.Capitals;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.print.Paper;
import org.xiaoguan.ui.print.PrintPages;

/** The purchase order on paper, for the supplier; without prices for those who may not see costs. */
@Named
@RequestScoped
public class PurchasePrintPage {
    private static final int ROWS_A4 = 20;
    private static final int ROWS_TRIPLICATE = 5;

    @Inject
    PurchaseService purchases;

    @Inject
    ListAddress address;

    @Inject
    Paper paper;

    private PurchaseView view;
    private PrintPages<PurchaseLineView> pages;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = purchases.print(id);
        pages = PrintPages.of(view.lines(), paper.isTriplicate() ? ROWS_TRIPLICATE : ROWS_A4, PurchaseLineView::amount);
    }

    public PurchaseView getView() {
        return view;
    }

    public PrintPages<PurchaseLineView> getPages() {
        return pages;
    }

    public boolean isPriced() {
        return view.amount() != null;
    }

    /** Whether the supplier may rely on it. */
    public boolean isPlaced() {
        return view.state() == DocumentState.APPROVED;
    }

    public String getCapitals() {
        return Capitals.of(view.amount());
    }
}
