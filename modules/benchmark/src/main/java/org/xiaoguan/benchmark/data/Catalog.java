package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xiaoguan.shared.NameKey;
import org.xiaoguan.shared.SearchText;

/** Categories, materials, suppliers. */
final class Catalog {
    /** @param cost of one unit, with tax */
    record Material(
            long id, String code, String name, String specification, String unit, BigDecimal price, BigDecimal cost) {
        static final int TAX_RATE = 13;
    }

    private static final int MATERIALS_A_SUPPLIER = 50;

    private final List<Material> materials = new ArrayList<>();
    private final List<Long> suppliers = new ArrayList<>();

    void write(Rows rows, Size size, Moment start, Random random) throws SQLException {
        Table categories =
                rows.table("catalog_category", "id version code name is_closed").audited("catalog.category");
        Table all = rows.table(
                        "catalog_material",
                        "id version code name category_id specification unit brand grade list_price tax_rate"
                                + " reference_cost is_closed search_text search_grams")
                .audited("catalog.material")
                .restricted("catalog.cost.view", "reference_cost");
        Rows.Ids categoryIds = rows.ids("catalog_category");
        List<Long> categoryOf = new ArrayList<>();
        for (String name : Words.goods()) {
            categoryOf.add(categoryIds.next());
            categories.add(start, categoryIds.last(), 1, "C%02d".formatted(categoryOf.size()), name, false);
        }
        Rows.Ids ids = rows.ids("catalog_material");
        for (int i = 0; i < size.materials(); i++) {
            BigDecimal price = BigDecimal.valueOf(10_000 + random.nextInt(50_000_000), 4);
            BigDecimal cost = price.multiply(new BigDecimal("0.7")).setScale(4, java.math.RoundingMode.HALF_UP);
            Material material = new Material(
                    ids.next(),
                    "M%06d".formatted(i + 1),
                    Words.goods(i),
                    "GB-" + (i % 997) + "/" + i,
                    "件",
                    price,
                    cost);
            materials.add(material);
            String brand = Words.brand(i / 3);
            String found = SearchText.of(material.code(), material.name(), material.specification(), brand);
            all.add(
                    start,
                    material.id(),
                    1,
                    material.code(),
                    material.name(),
                    categoryOf.get(i % categoryOf.size()),
                    material.specification(),
                    material.unit(),
                    brand,
                    List.of("LOW", "MIDDLE", "HIGH").get(i % 3),
                    price,
                    Material.TAX_RATE,
                    cost,
                    false,
                    found,
                    SearchText.grams(found));
        }
        writeSuppliers(rows, size, start);
    }

    private void writeSuppliers(Rows rows, Size size, Moment start) throws SQLException {
        Table table = rows.table(
                        "catalog_supplier", "id version code name name_key contact_name phone is_closed search_text")
                .audited("catalog.supplier");
        Rows.Ids ids = rows.ids("catalog_supplier");
        for (int i = 0; i < Math.max(10, size.materials() / MATERIALS_A_SUPPLIER); i++) {
            String code = "S%05d".formatted(i + 1);
            String name = Words.company(150_000 + i).replace("有限公司", "材料厂");
            String contact = Words.person(i * 13);
            String phone = "0755-8%07d".formatted(i);
            suppliers.add(ids.next());
            table.add(
                    start,
                    ids.last(),
                    1,
                    code,
                    name,
                    NameKey.of(name),
                    contact,
                    phone,
                    false,
                    SearchText.of(code, name, null, contact, phone));
        }
    }

    Material material(int index) {
        return materials.get(index % materials.size());
    }

    long supplier(int index) {
        return suppliers.get(index % suppliers.size());
    }
}
