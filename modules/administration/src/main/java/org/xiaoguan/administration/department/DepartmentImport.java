package org.xiaoguan.administration.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.shared.Violation;

/** Departments from files; a department above may stand in the same file. */
@ApplicationScoped
public class DepartmentImport implements ImportTarget<DepartmentForm> {
    @Inject
    DepartmentService service;

    @Inject
    Departments departments;

    @Override
    public String kind() {
        return "administration.department";
    }

    @Override
    public String permission() {
        return AdministrationPermissions.DEPARTMENT_IMPORT;
    }

    @Override
    public String listPath() {
        return "/administration/department/list";
    }

    @Override
    public int order() {
        return -3;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("code", "department.code", "XS1"),
                ImportColumn.required("name", "department.name", "销售一部").called("department"),
                ImportColumn.optional("parentId", "department.parentId", "").called("parent department"),
                ImportColumn.optional("note", "department.note", ""));
    }

    @Override
    public List<String> matchColumns() {
        return List.of("code", "name");
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return service.idsBy(column, value);
    }

    @Override
    public String referredAs(ImportRow row) {
        return row.text("name");
    }

    @Override
    public List<String> refersTo(ImportRow row) {
        String parent = row.text("parentId");
        return parent == null ? List.of() : List.of(parent);
    }

    @Override
    public DepartmentForm form(Long id, ImportRow row) {
        DepartmentForm form = id == null ? new DepartmentForm() : new DepartmentForm(service.find(id));
        row.text("code", form::setCode);
        row.text("name", form::setName);
        row.reference(
                "parentId",
                name -> service.idsBy("name", name).stream().findFirst().orElse(null),
                form::setParentId,
                null,
                "department.parent.unknown");
        row.text("note", form::setNote);
        return form;
    }

    @Override
    public List<Violation> check(Long id, DepartmentForm form) {
        return service.check(id, form);
    }

    @Override
    public List<ImportUnique> uniques(Long id, DepartmentForm form) {
        return form.getName() == null || form.getCode() == null
                ? List.of()
                : List.of(unique("code", form.getCode(), id), unique("name", form.getName(), id));
    }

    private static ImportUnique unique(String column, String value, Long id) {
        return new ImportUnique(column + " " + value.strip(), id, new Violation(column, "error.duplicate", List.of()));
    }

    @Override
    public long create(DepartmentForm form) {
        return service.create(form, null);
    }

    @Override
    public void update(long id, int version, DepartmentForm form) {
        service.update(id, version, form);
    }

    @Override
    public void delete(long id) {
        service.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        Department department = service.find(id);
        return new ImportRecord(
                department.getVersion(),
                Map.of(
                        "code",
                        department.getCode(),
                        "name",
                        department.getName(),
                        "parentId",
                        departments.name(department.getParentId()),
                        "note",
                        department.getNote() == null ? "" : department.getNote()));
    }
}
