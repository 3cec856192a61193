package org.xiaoguan.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;

/** Makes what container tests need of a company: departments, and users who may just what a test says. */
@ApplicationScoped
public class Company {
    public static final String PASSWORD = "a-good-password";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() / 1000 % 100_000_000_000L);

    @Inject
    Callers callers;

    @PersistenceContext
    EntityManager em;

    @Inject
    DepartmentService departments;

    @Inject
    RoleService roles;

    @Inject
    UserService users;

    /** Runs the work as the system. */
    public <T> T asSystem(Callable<T> work) {
        return callers.runAsSystem("test", work);
    }

    /** Runs the work as the user. */
    public <T> T as(String username, Callable<T> work) {
        return callers.runAs(username, work);
    }

    /** A text that no other test uses, of letters and digits. */
    public static String unique(String prefix) {
        return prefix + Long.toString(NEXT.incrementAndGet(), 36);
    }

    public long department(Long parentId) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(unique("D"));
        form.setName(unique("部门"));
        form.setParentId(parentId);
        return asSystem(() -> departments.create(form, null));
    }

    /** A new role with these permissions, all of the same scope. */
    public long role(ScopeLevel level, String... permissions) {
        Set<Grant> grants = Set.copyOf(
                List.of(permissions).stream().map(p -> new Grant(p, level)).toList());
        return asSystem(() -> roles.create(unique("角色"), null, grants, null));
    }

    /** Id of a role that ships. */
    public Long shipped(String code) {
        return em.createQuery("select r.id from Role r where r.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** A new user; the username. */
    public String user(long departmentId, Long... roleIds) {
        UserForm form = form(departmentId, roleIds);
        asSystem(() -> users.create(form, null));
        return form.getUsername();
    }

    /** What is typed to make a user. */
    public UserForm form(long departmentId, Long... roleIds) {
        UserForm form = new UserForm();
        form.setUsername(unique("u"));
        form.setName(unique("员工"));
        form.setPassword(PASSWORD);
        form.setPasswordAgain(PASSWORD);
        form.setDepartmentId(departmentId);
        form.setRoleIds(new ArrayList<>(List.of(roleIds)));
        return form;
    }
}
