package org.xiaoguan.finance.panel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.finance.receipt.list.ReceiptFilter;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The latest receipts, as far as the reader sees them, of the customer whose page is open. */
@Named
@RequestScoped
public class CustomerReceiptsPage {
    private static final int MOST = 5;

    @Inject
    ListAddress address;

    @Inject
    ReceiptListService receipts;

    private long customerId;
    private ListResult<ReceiptRow> found;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        customerId = id;
        found = receipts.list(ReceiptFilter.ofCustomer(id), ListRequest.firstRows(MOST));
    }

    public long getCustomerId() {
        return customerId;
    }

    public List<ReceiptRow> getRows() {
        return found.rows();
    }

    public long getCount() {
        return found.count();
    }
}
