package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.material.Grade;
import org.xiaoguan.catalog.material.MaterialForm;
import org.xiaoguan.catalog.material.MaterialService;
import org.xiaoguan.catalog.supplier.SupplierForm;
import org.xiaoguan.catalog.supplier.SupplierService;

/** Enters what the company sells and whom it buys from. */
@Dependent
public class DemoGoods {
    /** Code of the category, name, specification, unit, brand, list price, reference cost. */
    private static final List<List<String>> MATERIALS = List.of(
            List.of("BW", "HZT-Ⅲ 保温板 50 mm", "1200×600×50", "m³", "恒筑", "480", "380"),
            List.of("BW", "HZT-Ⅲ 保温板 80 mm", "1200×600×80", "m³", "恒筑", "498", "392"),
            List.of("BW", "岩棉板 100 mm", "1200×600×100", "m³", "华美", "560", "448"),
            List.of("BW", "挤塑板 XPS 40 mm", "1800×600×40", "m³", "欧文斯", "520", "410"),
            List.of("BW", "聚氨酯喷涂料", "组合料 A+B", "kg", "万华", "18.5", "14.2"),
            List.of("SJ", "聚合物粘结砂浆", "25 kg/袋", "袋", "恒筑", "38.5", "27.6"),
            List.of("SJ", "抹面抗裂砂浆", "25 kg/袋", "袋", "恒筑", "42", "30.4"),
            List.of("SJ", "界面剂", "20 kg/桶", "桶", "立邦", "168", "122"),
            List.of("SJ", "外墙腻子", "20 kg/袋", "袋", "立邦", "46", "33"),
            List.of("FJ", "耐碱网格布", "160 g", "m²", "恒筑", "6.2", "4.1"),
            List.of("FJ", "锚固件", "10×120", "套", "固特", "0.85", "0.62"),
            List.of("FJ", "托架角钢", "L50×5", "m", "涟钢", "36", "27"),
            List.of("FJ", "铝合金护角", "2.5 m", "根", "固特", "14", "9.8"),
            List.of("KT", "多联机室外机 28 kW", "MDV-280W", "台", "美的", "39800", "31200"),
            List.of("KT", "多联机室内机 5.6 kW", "MDV-56T2", "台", "美的", "4280", "3320"),
            List.of("KT", "风管机 7.1 kW", "GMV-R71P", "台", "格力", "6150", "4890"),
            List.of("KT", "铜管 Φ19", "壁厚 1.0", "m", "海亮", "68", "54"),
            List.of("KT", "保温套管 Φ22", "20 mm", "m", "华美", "12", "8.4"),
            List.of("KT", "冷凝水管 PVC DN32", "4 m/根", "根", "联塑", "26", "18"),
            List.of("LK", "冷库压缩机组 15 HP", "BFS-15", "台", "比泽尔", "68500", "54800"),
            List.of("LK", "冷库板 100 mm", "聚氨酯双面彩钢", "m²", "恒筑", "218", "166"),
            List.of("LK", "冷风机 DD-120", "DD-120", "台", "盾安", "9800", "7650"),
            List.of("LK", "平移冷库门", "1500×2200", "樘", "恒筑", "8600", "6500"),
            List.of("ZM", "LED 面板灯 36 W", "600×600", "盏", "欧普", "165", "108"),
            List.of("ZM", "展厅轨道灯 30 W", "24°", "盏", "雷士", "198", "132"),
            List.of("ZM", "配电箱 PZ30", "20 回路", "台", "正泰", "680", "505"));

    private static final List<List<String>> CATEGORIES = List.of(
            List.of("BW", "保温材料"),
            List.of("SJ", "砂浆与涂料"),
            List.of("FJ", "辅件"),
            List.of("KT", "空调设备"),
            List.of("LK", "冷库设备"),
            List.of("ZM", "照明与电气"));

    private static final List<Grade> GRADES = List.of(Grade.values());
    private static final List<String> SUPPLIERS = List.of(
            "长沙宏达保温材料厂",
            "湖南固特五金有限公司",
            "株洲立诚砂浆有限公司",
            "广东美的暖通长沙代理",
            "珠海格力湖南销售公司",
            "浙江盾安冷链设备有限公司",
            "岳阳华美绝热材料有限公司",
            "长沙欧普照明经营部");

    @Inject
    CategoryService categories;

    @Inject
    MaterialService materials;

    @Inject
    SupplierService suppliers;

    /** A material of the demo. */
    record Good(long id, String category, BigDecimal price, BigDecimal cost) {}

    List<Good> enterMaterials() {
        List<Good> goods = new ArrayList<>();
        for (List<String> category : CATEGORIES) {
            CategoryForm form = new CategoryForm();
            form.setCode(category.get(0));
            form.setName(category.get(1));
            long id = categories.create(form, null);
            MATERIALS.stream()
                    .filter(material -> material.get(0).equals(category.get(0)))
                    .forEach(material -> goods.add(enter(material, id, goods.size() + 1)));
        }
        return goods;
    }

    List<Long> enterSuppliers() {
        List<Long> ids = new ArrayList<>();
        for (String name : SUPPLIERS) {
            SupplierForm form = new SupplierForm();
            form.setCode(String.format("GYS%03d", ids.size() + 1));
            form.setName(name);
            form.setContactName("业务部");
            form.setPhone(String.format("0731-8%07d", 2210345 + ids.size() * 7919));
            ids.add(suppliers.create(form, null));
        }
        return ids;
    }

    private Good enter(List<String> material, long categoryId, int number) {
        BigDecimal price = new BigDecimal(material.get(5));
        BigDecimal cost = new BigDecimal(material.get(6));
        MaterialForm form = new MaterialForm();
        form.setCode(String.format("%s%03d", material.get(0), number));
        form.setName(material.get(1));
        form.setSpecification(material.get(2));
        form.setUnit(material.get(3));
        form.setBrand(material.get(4));
        form.setCategoryId(categoryId);
        form.setGrade(GRADES.get(number % GRADES.size()));
        form.setListPrice(price);
        form.setReferenceCost(cost);
        return new Good(materials.create(form, null), material.get(0), price, cost);
    }
}
