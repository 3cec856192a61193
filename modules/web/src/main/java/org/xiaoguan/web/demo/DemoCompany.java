package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.DemoUsers.DemoUser;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.setting.CompanySettings;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.shared.list.ListRequest;

/** Sets the company up: five departments, 40 people, their accounts, the head of its documents. */
@Dependent
public class DemoCompany {
    private static final String FIRST_PASSWORD = "first-password";

    private static final Map<ShippedRole, String> DEPARTMENTS = departments();

    private static final Map<String, String> DOCUMENT_HEAD = Map.of(
            CompanySettings.NAME, "湖南恒筑建材工程有限公司",
            CompanySettings.ADDRESS, "长沙市岳麓区麓谷大道 668 号",
            CompanySettings.PHONE, "0731-8899 6600",
            CompanySettings.TAX_NUMBER, "91350100M000100Y43",
            CompanySettings.BANK, "中国银行长沙麓谷支行",
            CompanySettings.BANK_ACCOUNT, "6013 8201 0000 0000 128");

    /** Those who work without an account: deliverers, crews' foremen, further staff; by department. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "10", List.of("蒋欣", "欧阳雪", "罗斌", "黄蓉", "邹涛"),
            "20", List.of("段磊", "贺刚", "龙海", "易辉"),
            "30", List.of("钟师傅", "马师傅", "曾师傅", "雷工长", "万工长", "江工长", "文工长"),
            "40", List.of("余姐", "廖会计", "石出纳"),
            "50", List.of("袁洁", "汤敏", "戴倩"));

    /** Who is told what these neglect. */
    private static final Map<String, String> SUPERIORS =
            Map.of("林晓岚", "周伟", "彭飞", "周伟", "肖宇", "唐慧", "谭静", "唐慧", "周伟", "陈志军", "唐慧", "陈志军", "陈志军", "刘建国");

    @Inject
    DepartmentService departments;

    @Inject
    StaffService staff;

    @Inject
    UserService users;

    @Inject
    RoleService roles;

    @Inject
    SettingService settings;

    @Inject
    People people;

    @Inject
    Callers callers;

    /** Sets everything up and tells the staff ids by name. */
    Map<String, Long> setUp() {
        Map<String, Long> departmentIds = new HashMap<>();
        departmentIds.put("10", department("10", "长沙业务部"));
        departmentIds.put("20", department("20", "湘南业务部"));
        departmentIds.put("30", department("30", "采购与工程部"));
        departmentIds.put("40", department("40", "财务部"));
        departmentIds.put("50", department("50", "综合管理部"));
        Map<ShippedRole, Long> roleIds = roleIds();
        for (DemoUser user : new DemoPeople().all()) {
            account(user, departmentIds.get(departmentOf(user)), roleIds.get(user.role()));
        }
        OTHERS.forEach((code, names) -> names.forEach(name -> person(name, departmentIds.get(code))));
        settings.change(Map.of(), DOCUMENT_HEAD);
        Map<String, Long> ids = staffIds();
        SUPERIORS.forEach((name, superior) -> report(ids.get(name), ids.get(superior)));
        return ids;
    }

    private long department(String code, String name) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(code);
        form.setName(name);
        return departments.create(form, null);
    }

    private void person(String name, long departmentId) {
        StaffForm form = new StaffForm();
        form.setName(name);
        form.setDepartmentId(departmentId);
        form.setEnteredOn(LocalDate.of(2021, 3, 1));
        staff.create(form, null);
    }

    private void report(long id, long superiorId) {
        Staff person = staff.find(id);
        StaffForm form = new StaffForm(person);
        form.setSuperiorId(superiorId);
        staff.update(id, person.getVersion(), form);
    }

    private void account(DemoUser user, long departmentId, long roleId) {
        UserForm form = new UserForm();
        form.setUsername(user.username());
        form.setName(user.name());
        form.setDepartmentId(departmentId);
        form.setRoleIds(List.of(roleId));
        form.setPassword(FIRST_PASSWORD);
        form.setPasswordAgain(FIRST_PASSWORD);
        users.create(form, null);
        callers.runAs(user.username(), () -> {
            users.changeOwnPassword(FIRST_PASSWORD, DemoPeople.PASSWORD, DemoPeople.PASSWORD);
            return null;
        });
    }

    private Map<ShippedRole, Long> roleIds() {
        Map<ShippedRole, Long> ids = new EnumMap<>(ShippedRole.class);
        roles.list(null, ListRequest.firstRows(ListRequest.MAX_SIZE)).rows().stream()
                .filter(role -> role.code() != null)
                .forEach(role -> ids.put(ShippedRole.valueOf(role.code()), role.id()));
        return ids;
    }

    private Map<String, Long> staffIds() {
        Map<String, Long> ids = new HashMap<>();
        new DemoPeople().all().forEach(user -> ids.put(user.name(), id(user.name())));
        OTHERS.values().forEach(names -> names.forEach(name -> ids.put(name, id(name))));
        return ids;
    }

    private long id(String name) {
        return people.find(name).stream()
                .filter(person -> person.name().equals(name))
                .map(PersonSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static String departmentOf(DemoUser user) {
        boolean south = List.of("tanghui", "xiaoyu", "tanjing").contains(user.username());
        return south ? "20" : DEPARTMENTS.get(user.role());
    }

    private static Map<ShippedRole, String> departments() {
        Map<ShippedRole, String> departments = new EnumMap<>(ShippedRole.class);
        for (ShippedRole role : ShippedRole.values()) {
            departments.put(
                    role,
                    switch (role) {
                        case SUPERVISOR, SALESPERSON, BACK_OFFICE -> "10";
                        case PURCHASER, WAREHOUSE -> "30";
                        case ACCOUNTANT, CASHIER -> "40";
                        default -> "50";
                    });
        }
        return departments;
    }
}
