package org.xiaoguan.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.administration.importing.ImportState;
import org.xiaoguan.catalog.CatalogPermissions;

/** Imports of the same suppliers one after another, undone in one order or the other. */
@ExtendWith(ArquillianExtension.class)
class UndoingImportsIT {
    @Inject
    ImportDesk desk;

    @Inject
    SupplierService suppliers;

    @Inject
    Company company;

    private String user;
    private String code;

    @BeforeEach
    void begin() {
        user = company.user(
                company.department(null),
                company.role(
                        ScopeLevel.ALL,
                        CatalogPermissions.SUPPLIER_IMPORT,
                        CatalogPermissions.SUPPLIER_VIEW,
                        CatalogPermissions.SUPPLIER_CREATE,
                        CatalogPermissions.SUPPLIER_EDIT,
                        CatalogPermissions.SUPPLIER_DELETE));
        code = Company.unique("GY");
    }

    @Test
    void undoingTheLaterImportLetsTheEarlierOneBeUndone() {
        ImportJob first = imported("一");
        ImportJob second = imported("二");
        ImportJob third = imported("三");

        undone(third);
        assertThat(find("A").getNote()).isEqualTo("二");
        undone(second);
        assertThat(find("A").getNote()).isEqualTo("一");

        assertThat(undone(first).getState()).isEqualTo(ImportState.UNDONE);
        assertThat(ids("A")).isEmpty();
    }

    @Test
    void anUndoingThatTookNothingBackSaysSoAndWhy() {
        ImportJob first = imported("一");
        ImportJob second = imported("二");

        undone(first);
        ImportJob again = undone(first);

        assertThat(again.getState()).isEqualTo(ImportState.DONE);
        assertThat(again.getUndone()).isZero();
        assertThat(again.getKept()).isEqualTo(1);
        assertThat(again.isUndoable()).isTrue();
        assertThat(desk.problems(user, again)).containsExactly("2 code " + code + "A");
        assertThat(desk.reasons(user, again)).containsExactly("之后的另一次导入又修改了它：先撤销那一次，再撤销这一次");
        assertThat(second.getUpdated()).isEqualTo(1);
    }

    @Test
    void anUndoingThatKeptSomeIsPartlyDone() {
        ImportJob job = desk.imported(user, Supplier.KIND, "code", head() + row("A", "一") + row("B", "一"));
        change("B");

        ImportJob undone = undone(job);

        assertThat(undone.getState()).isEqualTo(ImportState.PARTLY);
        assertThat(undone.getUndone()).isEqualTo(1);
        assertThat(undone.getKept()).isEqualTo(1);
        assertThat(desk.problems(user, undone)).containsExactly("3 code " + code + "B");
    }

    @Test
    void whatAPersonChangedBetweenTwoImportsStays() {
        ImportJob first = imported("一");
        change("A");
        ImportJob second = imported("二");

        assertThat(undone(second).getUndone()).isEqualTo(1);
        assertThat(undone(first).getUndone()).isZero();

        assertThat(find("A").getNote()).isEqualTo("typed");
    }

    @Test
    void whatWasDeletedSinceIsTold() {
        ImportJob job = imported("一");
        company.as(user, () -> {
            suppliers.delete(ids("A").get(0));
            return null;
        });

        assertThat(undone(job).getKept()).isEqualTo(1);
        assertThat(desk.reasons(user, job)).containsExactly("记录已被删除，或您已无权查看，没有撤销");
    }

    @Test
    void aRowThatChangesNothingCountsAsUnchanged() {
        imported("一");

        ImportJob again = desk.imported(user, Supplier.KIND, "code", head() + row("A", "一") + row("B", "一"));

        assertThat(again.getCreated()).isEqualTo(1);
        assertThat(again.getUpdated()).isZero();
        assertThat(again.getUnchanged()).isEqualTo(1);
        assertThat(undone(again).getState()).isEqualTo(ImportState.UNDONE);
        assertThat(ids("A")).hasSize(1);
    }

    private ImportJob imported(String note) {
        return desk.imported(user, Supplier.KIND, "code", head() + row("A", note));
    }

    private ImportJob undone(ImportJob job) {
        return desk.undone(user, job);
    }

    private static String head() {
        return "编码,名称,备注\n";
    }

    private String row(String end, String note) {
        return code + end + ",供应商" + code + end + "," + note + "\n";
    }

    private void change(String end) {
        Supplier supplier = find(end);
        SupplierForm form = new SupplierForm(supplier);
        form.setNote("typed");
        company.as(user, () -> {
            suppliers.update(supplier.getId(), supplier.getVersion(), form);
            return null;
        });
    }

    private List<Long> ids(String end) {
        return company.as(user, () -> suppliers.idsBy("code", code + end));
    }

    private Supplier find(String end) {
        return company.as(user, () -> suppliers.find(ids(end).get(0)));
    }
}
