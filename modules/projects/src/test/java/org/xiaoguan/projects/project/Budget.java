package org.xiaoguan.projects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.GoodsLineForm;

/** Makes projects for tests, without a database. Materials are taxed at 0 % unless told. */
public final class Budget {
    private final ProjectForm form = new ProjectForm();
    private final Map<Long, MaterialSummary> materials = new HashMap<>();

    private Budget() {
        form.setName("外墙保温三标段");
        form.setCustomerId(1L);
        form.setDepartmentId(2L);
        form.setManagerId(3L);
        form.setDiscount(BigDecimal.ZERO);
        form.setSignedOn(LocalDate.of(2026, 11, 3));
    }

    public static Budget sheet() {
        return new Budget();
    }

    public Budget goods(String quantity, String price, String expectedCost) {
        return goods(quantity, price, expectedCost, 0);
    }

    public Budget goods(String quantity, String price, String expectedCost, int taxRate) {
        long id = materials.size() + 1L;
        materials.put(id, material(id, taxRate, false));
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(id);
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(price));
        line.setExpectedCost(new BigDecimal(expectedCost));
        form.getLines().add(line);
        return this;
    }

    public Budget fee(FeeKind kind, String amount, String expectedCost) {
        form.getFees().add(feeLine(kind, amount, expectedCost));
        return this;
    }

    public Budget discount(String discount) {
        form.setDiscount(new BigDecimal(discount));
        return this;
    }

    public Budget agreed(String price) {
        form.setAgreedPrice(new BigDecimal(price));
        return this;
    }

    public ProjectForm form() {
        return form;
    }

    public Map<Long, MaterialSummary> materials() {
        return materials;
    }

    public Project draft() {
        Project project = new Project();
        project.change(form, materials, "湖南恒泰建材有限公司");
        return project;
    }

    public Project approved() {
        Project project = draft();
        project.submit();
        project.approve();
        return project;
    }

    public static MaterialSummary material(long id, int taxRate, boolean closed) {
        return new MaterialSummary(
                id, "HZT-" + id, "保温板 " + id, "50 mm", "m³", taxRate, null, new BigDecimal("380"), closed);
    }

    public static FeeLineForm feeLine(FeeKind kind, String amount, String expectedCost) {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(kind);
        fee.setName("安装");
        fee.setAmount(new BigDecimal(amount));
        fee.setTaxRate(0);
        fee.setExpectedCost(expectedCost == null ? null : new BigDecimal(expectedCost));
        return fee;
    }
}
