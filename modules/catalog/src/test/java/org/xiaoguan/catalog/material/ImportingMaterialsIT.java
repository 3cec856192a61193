package org.xiaoguan.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.importing.ImportForm;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.administration.importing.ImportService;
import org.xiaoguan.administration.importing.ImportState;
import org.xiaoguan.administration.importing.ImportWorker;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** A file of materials on its way: dry run, import, undo. */
@ExtendWith(ArquillianExtension.class)
class ImportingMaterialsIT {
    private static final String HEAD = "编码,名称,类别,单位,目录价,税率 %,备注\n";

    @Inject
    ImportService imports;

    @Inject
    ImportWorker worker;

    @Inject
    MaterialService materials;

    @Inject
    CategoryService categories;

    @Inject
    Company company;

    private String user;
    private String category;
    private String code;

    @BeforeEach
    void begin() {
        long role = company.role(
                ScopeLevel.ALL,
                CatalogPermissions.MATERIAL_IMPORT,
                CatalogPermissions.MATERIAL_VIEW,
                CatalogPermissions.MATERIAL_CREATE,
                CatalogPermissions.MATERIAL_EDIT,
                CatalogPermissions.MATERIAL_DELETE);
        user = company.user(company.department(null), role);
        CategoryForm form = new CategoryForm();
        form.setCode(Company.unique("K"));
        form.setName(Company.unique("类别"));
        company.asSystem(() -> categories.create(form, null));
        category = form.getName();
        code = Company.unique("IM");
    }

    @Test
    void theDryRunListsEachBadCellAndStoresNothing() {
        ImportJob job = checked(HEAD + row("A", "1.5", "13") + row("B", "abc", "17") + row("A", "1", "13"));

        assertThat(job.getState()).isEqualTo(ImportState.CHECKED);
        assertThat(job.getTotal()).isEqualTo(3);
        assertThat(job.getBad()).isEqualTo(2);
        assertThat(job.getCreated()).isEqualTo(1);
        assertThat(job.isStored()).isFalse();
        assertThat(problems(job)).containsExactlyInAnyOrder("3 listPrice", "3 taxRate", "4 code");
        assertThat(ids("A")).isEmpty();
    }

    @Test
    void theDryRunTellsWhatTheCallerMayNotDo() {
        run(checked(HEAD + row("A", "1.5", "13")));
        user = company.user(
                company.department(null),
                company.role(
                        ScopeLevel.ALL,
                        CatalogPermissions.MATERIAL_IMPORT,
                        CatalogPermissions.MATERIAL_VIEW,
                        CatalogPermissions.MATERIAL_EDIT));

        ImportJob job = checked(HEAD + row("A", "2", "13") + row("B", "2", "13"));

        assertThat(problems(job)).containsExactly("3 null");
    }

    @Test
    void theGoodRowsAreImportedAndTheBadOnesAreNot() {
        ImportJob job = run(checked(HEAD + row("A", "1.5", "13") + row("B", "abc", "13")));

        assertThat(job.getState()).isEqualTo(ImportState.DONE);
        assertThat(job.getCreated()).isEqualTo(1);
        assertThat(material("A").form().getListPrice()).isEqualByComparingTo("1.5");
        assertThat(ids("B")).isEmpty();
    }

    @Test
    void aRowThatMatchesChangesItsRecordAndLeavesWhatTheFileDoesNotHave() {
        run(checked(HEAD + row("A", "1.5", "13")));
        ImportJob job = run(checked("编码,名称,类别,单位,税率 %,目录价\n" + code + "A,新名称," + category + ",m,9,2\n"));

        assertThat(job.getUpdated()).isEqualTo(1);
        assertThat(material("A").form().getName()).isEqualTo("新名称");
        assertThat(material("A").form().getNote()).isEqualTo("注");
    }

    @Test
    void undoingTakesBackWhatWasCreatedAndWhatWasChanged() {
        run(checked(HEAD + row("A", "1.5", "13")));
        ImportJob job = run(checked(HEAD + row("A", "7", "13") + row("B", "8", "13")));

        ImportJob undone = undo(job);

        assertThat(undone.getState()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.getUndone()).isEqualTo(2);
        assertThat(material("A").form().getListPrice()).isEqualByComparingTo("1.5");
        assertThat(ids("B")).isEmpty();
    }

    @Test
    void undoingLeavesWhatSomebodyChangedSince() {
        ImportJob job = run(checked(HEAD + row("A", "1.5", "13") + row("B", "8", "13")));
        MaterialDetail changed = material("A");
        MaterialForm form = changed.form();
        form.setNote("changed since");
        company.asSystem(() -> {
            materials.update(changed.id(), changed.version(), form);
            return null;
        });

        ImportJob undone = undo(job);

        assertThat(undone.getUndone()).isEqualTo(1);
        assertThat(undone.getKept()).isEqualTo(1);
        assertThat(material("A").form().getNote()).isEqualTo("changed since");
    }

    @Test
    void chineseTextOfOldSpreadsheetProgramsIsRead() {
        ImportJob job = run(checked((HEAD + row("A", "1", "13")).getBytes(Charset.forName("GBK"))));

        assertThat(job.getCreated()).isEqualTo(1);
        assertThat(material("A").form().getName()).isEqualTo("导入材料");
    }

    @Test
    void eachOfManyBadRowsIsTold() {
        int rows = 3000;
        StringBuilder file = new StringBuilder("编码,名称,类别,单位,税率 %\n");
        for (int i = 1; i <= rows; i++) {
            file.append(code).append(i).append(",,没有这个类别,m,99\n");
        }

        ImportJob job = checked(file.toString());

        assertThat(job.getState()).isEqualTo(ImportState.CHECKED);
        assertThat(job.getBad()).isEqualTo(rows);
        assertThat(job.isRunnable()).isFalse();
        assertThat(company.as(user, () -> imports.problems(job.getId(), ListRequest.firstRows(1)))
                        .count())
                .isEqualTo(3L * rows);
    }

    @Test
    void scriptIsATextLikeAnyOther() {
        run(checked(HEAD + code + "A,<script>alert(1)</script>," + category + ",m,1,13,'=1+1\n"));

        assertThat(material("A").form().getName()).isEqualTo("<script>alert(1)</script>");
        assertThat(material("A").form().getNote()).isEqualTo("=1+1");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtOnce() {
        assertThatThrownBy(() -> upload("a.xlsx", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("file: import.file.type");
        assertThatThrownBy(() -> upload("a.csv", new byte[0])).hasMessageContaining("file: import.file.empty");
        assertThatThrownBy(() -> upload("a.csv", new byte[21 * 1024 * 1024]))
                .hasMessageContaining("file: import.file.too-large");
    }

    @Test
    void unknownHeadingsAreNamedAndNothingIsImported() {
        ImportJob job = checked("编码,奇怪\n1,2\n");

        assertThat(job.getState()).isEqualTo(ImportState.FAILED);
        assertThat(job.getFailureZh()).contains("奇怪");
        assertThat(job.isRunnable()).isFalse();
    }

    @Test
    void onlyWhoMayImportGetsIn() {
        String other =
                company.user(company.department(null), company.role(ScopeLevel.ALL, CatalogPermissions.MATERIAL_VIEW));
        ImportJob job = checked(HEAD + row("A", "1", "13"));

        assertThatThrownBy(
                        () -> company.as(other, () -> imports.upload("catalog.material", form("a.csv"), new byte[1])))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> company.as(other, () -> imports.find(job.getId())))
                .isInstanceOf(NotFoundException.class);
        assertThat(company.as(other, imports::kinds)).isEmpty();
        assertThat(company.as(user, imports::kinds)).containsExactly("catalog.material");
    }

    @Test
    void whatIsNotCheckedIsNotRun() {
        ImportJob job = run(checked(HEAD + row("A", "1", "13")));

        assertThatThrownBy(() -> run(job)).hasMessageContaining("import.state.other");
    }

    private String row(String end, String price, String rate) {
        return code + end + ",导入材料," + category + ",m," + price + "," + rate + ",注\n";
    }

    private static ImportForm form(String name) {
        ImportForm form = new ImportForm();
        form.setFileName(name);
        form.setMatchColumn("code");
        return form;
    }

    private long upload(String name, byte[] content) {
        return company.as(user, () -> imports.upload("catalog.material", form(name), content));
    }

    private ImportJob checked(String csv) {
        return checked(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportJob checked(byte[] csv) {
        long id = upload("materials.csv", csv);
        return company.as(user, () -> {
            worker.work(id);
            return imports.find(id);
        });
    }

    private ImportJob run(ImportJob job) {
        return company.as(user, () -> {
            imports.run(job.getId());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }

    private ImportJob undo(ImportJob job) {
        return company.as(user, () -> {
            imports.undo(job.getId());
            worker.work(job.getId());
            return imports.find(job.getId());
        });
    }

    private List<String> problems(ImportJob job) {
        ListRequest all = ListRequest.firstRows(100);
        return company.as(user, () -> imports.problems(job.getId(), all)).rows().stream()
                .map(problem -> problem.rowNumber() + " " + problem.columnKey())
                .toList();
    }

    private List<Long> ids(String end) {
        return company.asSystem(() -> materials.idsBy("code", code + end));
    }

    private MaterialDetail material(String end) {
        return company.asSystem(
                () -> materials.find(materials.idsBy("code", code + end).get(0)));
    }
}
