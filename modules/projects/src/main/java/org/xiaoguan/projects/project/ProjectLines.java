package org.xiaoguan.projects.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.UnitPrice;

/** Goods and fee lines of a project together: taken over from what was typed, added to, discounted and summed up. */
final class ProjectLines {
    private final Project project;
    private final List<ScopeItem> items;
    private final List<FeeLine> fees;

    ProjectLines(Project project, List<ScopeItem> items, List<FeeLine> fees) {
        this.project = project;
        this.items = items;
        this.fees = fees;
    }

    /** Lines that are known stay the same records, in the order of the form. */
    void change(ProjectForm form, Map<Long, MaterialSummary> materials) {
        List<ScopeItem> itemsBefore = List.copyOf(items);
        items.clear();
        for (GoodsLineForm line : form.getLines()) {
            ScopeItem item = known(itemsBefore, items, ScopeItem::getId, line.getId());
            change(item == null ? new ScopeItem(project, ScopeOrigin.BUDGET, 0) : item, line, materials);
        }
        List<FeeLine> feesBefore = List.copyOf(fees);
        fees.clear();
        for (FeeLineForm line : form.getFees()) {
            FeeLine fee = known(feesBefore, fees, FeeLine::getId, line.getId());
            change(fee == null ? new FeeLine(project, 0, false) : fee, line);
        }
    }

    private static <L> L known(List<L> before, List<L> taken, Function<L, Long> id, Long wanted) {
        return before.stream()
                .filter(line -> id.apply(line) != null && id.apply(line).equals(wanted))
                .filter(line -> !taken.contains(line))
                .findFirst()
                .orElse(null);
    }

    private void change(ScopeItem item, GoodsLineForm line, Map<Long, MaterialSummary> materials) {
        MaterialSummary material = materials.get(line.getMaterialId());
        item.place(items.size() + 1);
        item.agree(new Goods(material), line.getQuantity(), line.getUnitPrice(), expectedCost(line, item, material));
        items.add(item);
    }

    private void change(FeeLine fee, FeeLineForm line) {
        fee.place(fees.size() + 1);
        agree(fee, line);
        fees.add(fee);
    }

    /** Who may not see costs does not type them: they stay as they were, or start with the material's. */
    private static BigDecimal expectedCost(GoodsLineForm line, ScopeItem item, MaterialSummary material) {
        if (line.getExpectedCost() != null) {
            return line.getExpectedCost();
        }
        boolean sameMaterial = item.getGoods() != null && item.getGoods().getMaterialId() == material.id();
        return sameMaterial ? item.getExpectedCost() : referenceCost(material);
    }

    private static BigDecimal referenceCost(MaterialSummary material) {
        return material.referenceCost() == null ? UnitPrice.ZERO : material.referenceCost();
    }

    private static void agree(FeeLine fee, FeeLineForm line) {
        BigDecimal cost = line.getExpectedCost() != null ? line.getExpectedCost() : fee.getExpectedCost();
        fee.agree(
                line.getKind(),
                line.getName(),
                Money.check("amount", line.getAmount()),
                line.getTaxRate(),
                cost == null ? Money.ZERO : Money.check("expectedCost", cost));
    }

    /** What goods and fees cost of which nobody has said it yet, by the ids of the lines. */
    void expectCosts(Map<Long, BigDecimal> ofGoods, Map<Long, BigDecimal> ofFees) {
        items.forEach(item -> item.expectCost(ofGoods.get(item.getId())));
        fees.forEach(fee -> fee.expectCost(ofFees.get(fee.getId())));
    }

    boolean isCostUnknown() {
        return items.stream().anyMatch(ScopeItem::isCostUnknown)
                || fees.stream().anyMatch(FeeLine::isCostUnknown);
    }

    /** The discount lowers the goods lines in proportion, to the cent by largest remainder. */
    BigDecimal spread(BigDecimal discount) {
        if (discount.compareTo(goodsTotal()) > 0) {
            throw BusinessException.at("discount", "project.discount.most", goodsTotal());
        }
        if (!items.isEmpty()) {
            List<BigDecimal> shares = Money.allocate(
                    discount, items.stream().map(ScopeItem::getAmount).toList());
            for (int i = 0; i < shares.size(); i++) {
                items.get(i).discount(shares.get(i));
            }
        }
        return discount;
    }

    ScopeItem addItem(
            ScopeOrigin origin, Goods goods, BigDecimal quantity, BigDecimal unitPrice, BigDecimal expectedCost) {
        int lineNo = items.stream().mapToInt(ScopeItem::getLineNo).max().orElse(0) + 1;
        ScopeItem item = new ScopeItem(project, origin, lineNo);
        item.agree(goods, quantity, unitPrice, expectedCost);
        items.add(item);
        return item;
    }

    void addFee(FeeLineForm line) {
        int lineNo = fees.stream().mapToInt(FeeLine::getLineNo).max().orElse(0) + 1;
        FeeLine fee = new FeeLine(project, lineNo, true);
        agree(fee, line);
        fees.add(fee);
    }

    ScopeItem item(long itemId) {
        return items.stream()
                .filter(item -> item.getId() != null && item.getId() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Materials that goods lines name. */
    Set<Long> materialIds() {
        return items.stream().map(item -> item.getGoods().getMaterialId()).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return items.isEmpty() && fees.isEmpty();
    }

    BigDecimal goodsTotal() {
        return sum(items, ScopeItem::getAmount);
    }

    BigDecimal feeTotal() {
        return sum(fees, FeeLine::getAmount);
    }

    BigDecimal revenueNet() {
        return sum(items, ScopeItem::revenueNet).add(sum(fees, FeeLine::revenueNet));
    }

    BigDecimal goodsCost() {
        return sum(items, ScopeItem::costNet);
    }

    CostParts goodsParts() {
        return items.stream().map(ScopeItem::costParts).reduce(CostParts.NONE, CostParts::plus);
    }

    BigDecimal relievedCost() {
        return sum(items, ScopeItem::relievedCost);
    }

    BigDecimal plannedFees(FeeKind kind) {
        return sum(fees.stream().filter(fee -> fee.getKind() == kind).toList(), FeeLine::getExpectedCost);
    }

    private static <L> BigDecimal sum(List<L> lines, Function<L, BigDecimal> amount) {
        return Money.sum(lines.stream().map(amount).toList());
    }
}
