package org.xiaoguan.administration.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Texts;

/**
 * People of the company from files, with their departments, superiors and accounts. Whoever is new gets an account with
 * the role salesperson when the uploader agrees to a user name; superiors that nobody knows become supervisors.
 */
@ApplicationScoped
public class StaffImport implements ImportTarget<StaffImportForm> {
    private static final String NAME = "name";
    private static final String DEPARTMENT = "departmentId";
    /** Key of the column of a person's superior, who is made where the file alone names them. */
    public static final String SUPERIOR = "superiorId";

    private static final String USERNAME = "username";

    @Inject
    StaffService staff;

    @Inject
    UserService users;

    @Inject
    DepartmentService departmentService;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "administration.staff";
    }

    @Override
    public String permission() {
        return AdministrationPermissions.STAFF_IMPORT;
    }

    @Override
    public String listPath() {
        return "/administration/staff/list";
    }

    @Override
    public int order() {
        return -2;
    }

    @Override
    public List<ImportColumn> columns() {
        List<String> units =
                departments.open().stream().map(unit -> unit.label().strip()).toList();
        List<ImportColumn> columns = new ArrayList<>(List.of(
                ImportColumn.required(NAME, "staff.name", "陈志杰").called("sales_agent", "employee", "full name"),
                ImportColumn.required(DEPARTMENT, "staff.departmentId", units.isEmpty() ? "" : units.get(0))
                        .of(units)
                        .called("regional_office", "office", "team"),
                ImportColumn.optional(SUPERIOR, "staff.superiorId", "").called("manager", "supervisor"),
                ImportColumn.optional("post", "staff.post", "业务员").called("position", "title"),
                ImportColumn.optional("phone", "staff.phone", "13800138000").called("mobile"),
                ImportColumn.optional("enteredOn", "staff.enteredOn", "2026-03-01")
                        .called("hire_date"),
                ImportColumn.optional("confirmedOn", "staff.confirmedOn", ""),
                ImportColumn.optional("leftOn", "staff.leftOn", ""),
                ImportColumn.optional("note", "staff.note", "")));
        if (access.may(AdministrationPermissions.USER_EDIT)) {
            columns.add(ImportColumn.optional(USERNAME, "user.username", "").called("login"));
        }
        return columns;
    }

    @Override
    public List<String> matchColumns() {
        return List.of(NAME);
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return staff.idsByName(value);
    }

    @Override
    public StaffImportForm form(Long id, ImportRow row) {
        StaffForm person = id == null ? new StaffForm() : new StaffForm(staff.find(id));
        StaffImportForm form = new StaffImportForm(person, id == null);
        row.text(NAME, person::setName);
        row.choice(DEPARTMENT, () -> units(person), person::setDepartmentId);
        superior(row, person);
        row.text("post", person::setPost);
        row.text("phone", person::setPhone);
        row.date("enteredOn", person::setEnteredOn);
        row.date("confirmedOn", person::setConfirmedOn);
        row.date("leftOn", person::setLeftOn);
        row.text("note", person::setNote);
        row.text(USERNAME, form::setUsername);
        return form;
    }

    /** Somebody whom neither the staff list nor the file has is asked for, with the department where they would be. */
    private void superior(ImportRow row, StaffForm person) {
        String typed = row.text(SUPERIOR);
        List<Long> found = typed == null ? List.of() : staff.idsByName(typed);
        if (found.size() > 1) {
            row.refuse(SUPERIOR, "staff.superior.namesakes", typed, found.size());
            return;
        }
        row.reference(
                SUPERIOR,
                name -> found.isEmpty() ? null : found.get(0),
                person::setSuperiorId,
                row.text(DEPARTMENT),
                "staff.superior.nobody");
    }

    @Override
    public String referredAs(ImportRow row) {
        return row.text(NAME);
    }

    @Override
    public List<String> refersTo(ImportRow row) {
        String superior = row.text(SUPERIOR);
        return superior == null ? List.of() : List.of(superior);
    }

    @Override
    public Map<String, String> proposals(StaffImportForm form, Set<String> taken) {
        String name = form.person().getName();
        boolean wanted = form.getUsername() == null && name != null && access.may(AdministrationPermissions.USER_EDIT);
        if (!wanted) {
            return Map.of();
        }
        String username = users.propose(name, taken);
        taken.add(username);
        return Map.of(USERNAME, username);
    }

    @Override
    public Set<String> makes() {
        return access.may(AdministrationPermissions.DEPARTMENT_EDIT) ? Set.of(DEPARTMENT, SUPERIOR) : Set.of(SUPERIOR);
    }

    @Override
    public String proposal(String column, String text, Set<String> taken) {
        if (!column.equals(SUPERIOR) || !access.may(AdministrationPermissions.USER_EDIT)) {
            return null;
        }
        String username = users.propose(text, taken);
        taken.add(username);
        return username;
    }

    @Override
    public long make(String column, String text, String hint, String proposal) {
        return switch (column) {
            case DEPARTMENT -> {
                DepartmentForm form = new DepartmentForm();
                form.setCode(text.length() <= 20 ? text : text.substring(0, 20));
                form.setName(text);
                yield departmentService.create(form, null);
            }
            case SUPERIOR -> makeSuperior(text, hint, proposal);
            default -> throw new NotFoundException();
        };
    }

    @Override
    public void unmake(String column, long id) {
        if (column.equals(DEPARTMENT)) {
            ImportRecord.refuseChanged(departmentService.find(id).getVersion());
            departmentService.delete(id);
        } else {
            ImportRecord.refuseChanged(staff.find(id).getVersion());
            delete(id);
        }
    }

    private long makeSuperior(String name, String department, String username) {
        StaffForm form = new StaffForm();
        form.setName(name);
        form.setDepartmentId(units(form).get(department == null ? "" : department));
        form.setPost(texts.get("staff.import.supervisor"));
        long id = staff.create(form, null);
        if (username != null && !username.isBlank()) {
            users.open(username.strip(), id, ShippedRole.SUPERVISOR);
        }
        return id;
    }

    @Override
    public List<Violation> check(Long id, StaffImportForm form) {
        List<Violation> found = new ArrayList<>(staff.check(form.person()));
        if (form.wantsAccount()) {
            found.addAll(users.checkUsername(form.getUsername()));
        }
        return found;
    }

    @Override
    public long create(StaffImportForm form) {
        long id = staff.create(form.person(), null);
        if (form.wantsAccount()) {
            users.open(form.getUsername(), id, ShippedRole.SALESPERSON);
        }
        return id;
    }

    @Override
    public void update(long id, int version, StaffImportForm form) {
        staff.update(id, version, form.person());
    }

    @Override
    public void delete(long id) {
        users.deleteUnused(id);
        staff.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        Staff person = staff.find(id);
        Map<String, String> cells = new HashMap<>();
        cells.put(NAME, person.getName());
        cells.put(DEPARTMENT, departments.name(person.getDepartmentId()));
        cells.put(SUPERIOR, people.name(person.getSuperiorId()));
        cells.put("post", text(person.getPost()));
        cells.put("phone", text(person.getPhone()));
        cells.put("enteredOn", text(person.getEnteredOn()));
        cells.put("confirmedOn", text(person.getConfirmedOn()));
        cells.put("leftOn", text(person.getLeftOn()));
        cells.put("note", text(person.getNote()));
        return new ImportRecord(person.getVersion(), cells);
    }

    /** Open departments by name, and the one that the person is in. */
    private Map<String, Long> units(StaffForm person) {
        Map<String, Long> units = new LinkedHashMap<>();
        departments.open().forEach(unit -> units.putIfAbsent(unit.label().strip(), unit.id()));
        if (person.getDepartmentId() != null) {
            units.putIfAbsent(departments.name(person.getDepartmentId()), person.getDepartmentId());
        }
        return units;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String text(LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
