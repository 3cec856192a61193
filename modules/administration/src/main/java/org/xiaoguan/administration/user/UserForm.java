package org.xiaoguan.administration.user;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaoguan.shared.Violations;

/** What a person types of an account and of the person it belongs to. */
public class UserForm implements Serializable {
    /** Shortest password, in characters. */
    public static final int PASSWORD_MIN = 8;

    /** Longest password, in characters. */
    public static final int PASSWORD_MAX = 100;

    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9]{3,10}");

    private String username;
    private String name;
    private String password;
    private String passwordAgain;
    private Long departmentId;
    private List<Long> roleIds = new ArrayList<>();
    private String note;
    private Long staffId;

    /** A form for a new account. */
    public UserForm() {}

    /** A form that shows an existing account; passwords are never shown. */
    public UserForm(User user, String name, Long departmentId) {
        username = user.getUsername();
        this.name = name;
        this.departmentId = departmentId;
        roleIds = new ArrayList<>(user.getRoleIds());
        note = user.getNote();
        staffId = user.getStaffId();
    }

    void checkNew(Violations violations) {
        checkUsername(violations, username);
        checkPassword(violations, password, passwordAgain);
        if (staffId == null) {
            checkPerson(violations);
        }
        checkAccount(violations);
    }

    void checkKept(Violations violations) {
        checkPerson(violations);
        checkAccount(violations);
    }

    private void checkPerson(Violations violations) {
        violations.text("name", name, 60);
        violations.present("departmentId", departmentId);
    }

    private void checkAccount(Violations violations) {
        violations.require(!roleIds.isEmpty(), "roleIds", "user.roles.required");
        violations.optionalText("note", note, 500);
    }

    /** A user name has 3 to 10 letters or digits. */
    static void checkUsername(Violations violations, String username) {
        violations.require(
                username != null && USERNAME.matcher(username).matches(), "username", "user.username.pattern");
    }

    /** A password has {@value #PASSWORD_MIN} to {@value #PASSWORD_MAX} characters and is typed twice alike. */
    static void checkPassword(Violations violations, String password, String passwordAgain) {
        violations.require(
                password != null && password.length() >= PASSWORD_MIN && password.length() <= PASSWORD_MAX,
                "password",
                "user.password.length",
                PASSWORD_MIN,
                PASSWORD_MAX);
        violations.require(password != null && password.equals(passwordAgain), "passwordAgain", "user.password.differ");
    }

    Set<Long> roles() {
        return Set.copyOf(roleIds);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public List<Long> getRoleIds() {
        return roleIds;
    }

    public void setRoleIds(List<Long> roleIds) {
        this.roleIds = roleIds;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Person of the staff list that gets this account; null to add a new person. */
    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }
}
