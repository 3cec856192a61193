package org.xiaoguan.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.material.Material;
import org.xiaoguan.shared.CreditCode;

/** Values that only one record may have, twice in a file: the dry run tells them as it tells those that the table has. */
@ExtendWith(ArquillianExtension.class)
class RepeatedValuesIT {
    @Inject
    ImportDesk desk;

    @Inject
    CategoryService categories;

    @Inject
    Company company;

    private String user;
    private String mark;

    @BeforeEach
    void begin() {
        user = company.user(
                company.department(null),
                company.role(
                        ScopeLevel.ALL,
                        CatalogPermissions.MATERIAL_IMPORT,
                        CatalogPermissions.MATERIAL_VIEW,
                        CatalogPermissions.MATERIAL_CREATE,
                        CatalogPermissions.SUPPLIER_IMPORT,
                        CatalogPermissions.SUPPLIER_VIEW,
                        CatalogPermissions.SUPPLIER_CREATE,
                        CatalogPermissions.SUPPLIER_EDIT));
        mark = Company.unique("DU");
    }

    @Test
    void aSupplierIsToldByCodeNameAndCreditCode() {
        String creditCode = creditCode();
        String first = mark + "A,宏达" + mark + "厂," + creditCode + "\n";
        String sameCode = mark + "A,恒泰" + mark + "厂,\n";
        String sameName = mark + "C,宏达 " + mark + " 厂,\n";
        String sameCredit = mark + "D,大华" + mark + "厂," + creditCode + "\n";
        String head = "编码,名称,统一社会信用代码\n";

        ImportJob job = desk.checked(user, Supplier.KIND, "name", head + first + sameCode + sameName + sameCredit);

        assertThat(desk.problems(user, job))
                .containsExactly("3 code " + mark + "A", "4 name 宏达 " + mark + " 厂", "5 creditCode " + creditCode);
        desk.imported(user, Supplier.KIND, "name", head + first);
        ImportJob againstTheTable = desk.checked(user, Supplier.KIND, "code", head + sameName + sameCredit);
        assertThat(desk.reasons(user, job).subList(1, 3))
                .isEqualTo(desk.reasons(user, againstTheTable).stream()
                        .map(reason -> reason + "（本文件第 2 行）")
                        .toList());
    }

    @Test
    void aMaterialMatchedByNameIsToldByItsCode() {
        CategoryForm category = new CategoryForm();
        category.setCode(mark);
        category.setName("类别" + mark);
        company.asSystem(() -> categories.create(category, null));
        String rest = "," + category.getName() + ",m,13\n";

        ImportJob job = desk.checked(
                user,
                Material.KIND,
                "name",
                "编码,名称,类别,单位,税率 %\n" + mark + ",板一" + mark + rest + mark + ",板二" + mark + rest);

        assertThat(desk.problems(user, job)).containsExactly("3 code " + mark);
        assertThat(desk.reasons(user, job)).containsExactly("已被其他记录使用，请换一个（本文件第 2 行）");
    }

    @Test
    void anEmptyCellToMatchByIsANewSupplierUnlessOnlyUpdatesAreWanted() {
        String head = "编码,名称,统一社会信用代码\n";
        String row = mark + "A,宏达" + mark + "厂,\n";

        assertThat(desk.imported(user, Supplier.KIND, "creditCode", head + row).getCreated())
                .isEqualTo(1);

        ImportJob again = desk.checked(user, Supplier.KIND, "creditCode", head + row);
        assertThat(desk.problems(user, again))
                .containsExactlyInAnyOrder("2 code " + mark + "A", "2 name 宏达" + mark + "厂");
    }

    /** A code that nobody has and whose last sign is right. */
    private static String creditCode() {
        String begin = "91" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
        return begin + CreditCode.checkSign(begin);
    }
}
