package org.xiaoguan.projects.project.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.feeline.FeeLineView;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.margin.MarginView;

/**
 * A project as its pages show it; names of other modules' records are resolved.
 *
 * @param summary number, name, state, stage and the money figures
 * @param version as read, to be handed back on saving
 * @param contactName empty without a contact
 * @param labourPaid labour fees paid, with tax
 * @param otherPaid other fees paid, with tax
 * @param margin null for those who may not see costs
 */
public record ProjectView(
        ProjectSummary summary,
        int version,
        String customerName,
        String contactName,
        String contactPhone,
        String departmentName,
        String managerName,
        LocalDate startOn,
        LocalDate dueOn,
        String address,
        String parties,
        String note,
        BigDecimal goodsTotal,
        BigDecimal feeTotal,
        BigDecimal discount,
        BigDecimal agreedPrice,
        BigDecimal changeTotal,
        BigDecimal labourPaid,
        BigDecimal otherPaid,
        List<ItemView> items,
        List<FeeLineView> fees,
        MarginView margin)
        implements Serializable {}
