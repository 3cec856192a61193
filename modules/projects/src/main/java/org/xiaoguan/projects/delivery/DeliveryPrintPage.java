package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.print.Paper;
import org.xiaoguan.ui.print.PrintPages;

/** The delivery note on paper, for the customer to sign; quantities only. */
@Named
@RequestScoped
public class DeliveryPrintPage {
    private static final int ROWS_A4 = 22;
    private static final int ROWS_TRIPLICATE = 7;

    @Inject
    DeliveryService deliveries;

    @Inject
    ListAddress address;

    @Inject
    Paper paper;

    private DeliveryView view;
    private PrintPages<DeliveryLineView> pages;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = deliveries.print(id);
        int rows = paper.isTriplicate() ? ROWS_TRIPLICATE : ROWS_A4;
        pages = PrintPages.of(view.lines(), rows, DeliveryLineView::quantity);
    }

    public DeliveryView getView() {
        return view;
    }

    public PrintPages<DeliveryLineView> getPages() {
        return pages;
    }
}
