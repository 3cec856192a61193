package org.xiaoguan.finance.receiptrecord;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.print.Paper;
import org.xiaoguan.ui.print.PrintPages;

/** The printed receipt record of a project (项目回款记录单). */
@Named
@RequestScoped
public class ReceiptRecordPage {
    private static final int ROWS_A4 = 24;
    private static final int ROWS_TRIPLICATE = 7;

    @Inject
    ListAddress address;

    @Inject
    ReceiptRecordService records;

    @Inject
    Paper paper;

    @Inject
    CurrentUser user;

    private ReceiptRecord record;
    private PrintPages<ReceiptRecord.Line> pages;

    @PostConstruct
    void read() {
        long project = address.requiredId("project");
        record = records.of(project);
        pages = PrintPages.of(
                record.lines(),
                paper.isTriplicate() ? ROWS_TRIPLICATE : ROWS_A4,
                line -> line.row().amount());
    }

    public ReceiptRecord getRecord() {
        return record;
    }

    public PrintPages<ReceiptRecord.Line> getPages() {
        return pages;
    }

    /** Who prints it. */
    public String getPreparedBy() {
        return user.getName();
    }
}
