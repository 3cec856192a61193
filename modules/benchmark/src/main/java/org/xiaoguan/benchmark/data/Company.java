package org.xiaoguan.benchmark.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.shared.SearchText;

/** Departments as a tree, staff, and an account for each of them. */
final class Company {
    private static final int DIRECTORS = 9;
    private static final int ACCOUNTANTS = 4;

    private final Rows rows;
    private final Size size;
    private final Moment start;
    private final long head;
    private final List<Long> regions = new ArrayList<>();
    private final List<Long> teams = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    Company(Rows rows, Size size, LocalDate first) throws SQLException {
        this.rows = rows;
        this.size = size;
        Person system = new Person(0, 0, "start-up", "", "", 0);
        start = Moment.of(first, 0, system);
        head = rows.number("select id from administration_department where code = '00'");
    }

    void write() throws SQLException {
        Table departments = rows.table("administration_department", "id version code name parent_id is_closed")
                .audited("administration.department");
        Rows.Ids ids = rows.ids("administration_department");
        List<Long> offices = new ArrayList<>();
        for (String name : List.of("财务部", "采购部", "仓储部")) {
            offices.add(ids.next());
            departments.add(start, ids.last(), 1, "0" + offices.size(), name, head, false);
        }
        for (int i = 1; i <= size.regions(); i++) {
            regions.add(ids.next());
            departments.add(start, ids.last(), 1, "R" + i, "第" + i + "大区", head, false);
        }
        for (int i = 1; i <= size.teams(); i++) {
            teams.add(ids.next());
            long region = regions.get((i - 1) % regions.size());
            departments.add(start, ids.last(), 1, "T" + i, "销售" + i + "部", region, false);
        }
        writePeople(offices);
    }

    private void writePeople(List<Long> offices) throws SQLException {
        Table staff = rows.table(
                        "administration_staff",
                        "id version name department_id post phone entered_on is_closed search_text")
                .audited("administration.staff");
        Table users = rows.table(
                        "administration_user",
                        "id version username password_hash is_password_change_due staff_id language is_closed")
                .audited("administration.user");
        Table roles = rows.table("administration_user_role", "user_id role_id");
        Rows.Ids staffIds = rows.ids("administration_staff");
        Rows.Ids userIds = rows.ids("administration_user");
        String password = rows.text("select password_hash from administration_user where username = 'admin'");
        for (int i = 0; i < size.people(); i++) {
            String role = role(i);
            Person person = new Person(
                    staffIds.next(),
                    userIds.next(),
                    Words.person(i * 17),
                    "u%03d".formatted(i + 1),
                    role,
                    department(i, role, offices));
            people.add(person);
            String phone = "150%08d".formatted(i);
            String found = SearchText.of(person.name(), phone);
            staff.add(
                    start,
                    person.staffId(),
                    1,
                    person.name(),
                    person.departmentId(),
                    role.toLowerCase(Locale.ROOT),
                    phone,
                    start.at().toLocalDate(),
                    false,
                    found);
            users.add(start, person.userId(), 1, person.username(), password, false, person.staffId(), "zh", false);
            roles.add(start, person.userId(), role(role));
        }
        roles.add(start, people.get(0).userId(), role("ADMINISTRATOR"));
    }

    private long role(String code) throws SQLException {
        return rows.number("select id from administration_role where code = '" + code + "'");
    }

    /** The first are directors, accountants and a buyer, then come one supervisor a team; most sell. */
    private String role(int index) {
        if (index < DIRECTORS) {
            return index == 0 ? "GENERAL_MANAGER" : "SALES_DIRECTOR";
        }
        if (index < DIRECTORS + ACCOUNTANTS) {
            return "ACCOUNTANT";
        }
        if (index == DIRECTORS + ACCOUNTANTS) {
            return "PURCHASER";
        }
        return index <= DIRECTORS + ACCOUNTANTS + size.teams() ? "SUPERVISOR" : "SALESPERSON";
    }

    private long department(int index, String role, List<Long> offices) {
        return switch (role) {
            case "GENERAL_MANAGER", "SALES_DIRECTOR" -> head;
            case "ACCOUNTANT" -> offices.get(0);
            case "PURCHASER" -> offices.get(1);
            default -> teams.get(index % teams.size());
        };
    }

    List<Person> with(String role) {
        return people.stream().filter(person -> person.role().equals(role)).toList();
    }
}
