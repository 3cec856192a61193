package org.xiaoguan.administration.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Role;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.shared.BusinessException;

/** Whatever is closed or taken away, somebody stays who can maintain users and roles. */
@ExtendWith(ArquillianExtension.class)
class LastAdministratorIT {
    private static final String LAST = "user.last-administrator";

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    UserService users;

    @Inject
    RoleService roles;

    @Inject
    StaffService staff;

    @Inject
    Company company;

    private List<Long> others;
    private long department;
    private long role;
    private long plain;
    private String one;
    private String other;

    /** Two administrators only: those whom other tests made are closed as long as this one runs. */
    @BeforeEach
    void makeTwoAdministrators() {
        department = company.department(null);
        role = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_EDIT, AdministrationPermissions.ROLE_EDIT);
        plain = company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW);
        one = company.user(department, role);
        other = company.user(department, role);
        others = em.createQuery(
                        "select distinct u.id from User u join u.roleIds held join Role r on r.id = held"
                                + " join r.grants g where u.closed = false and g.permission = :permission"
                                + " and u.username not in :kept",
                        Long.class)
                .setParameter("permission", AdministrationPermissions.ROLE_EDIT)
                .setParameter("kept", List.of(one, other))
                .getResultList();
        others.forEach(id -> close(id, true));
    }

    @AfterEach
    void bringTheOthersBack() {
        others.forEach(id -> close(id, false));
    }

    @Test
    void isNotClosed() {
        close(id(one), true);
        assertThatThrownBy(() -> close(id(other), true)).hasMessageContaining(LAST);
    }

    @Test
    void keepsTheRole() {
        close(id(one), true);
        assertThatThrownBy(() -> company.asSystem(() -> {
                    UserView view = users.find(id(other));
                    UserForm form = new UserForm(view.user(), view.name(), view.departmentId());
                    form.setRoleIds(List.of(plain));
                    users.update(view.user().getId(), view.user().getVersion(), form);
                    return null;
                }))
                .hasMessageContaining("roleIds: " + LAST);
    }

    @Test
    void hasARoleThatIsNeitherClosedNorEmptied() {
        assertThatThrownBy(() -> company.asSystem(() -> {
                    roles.setClosed(role, true);
                    return null;
                }))
                .hasMessageContaining(LAST);
        assertThatThrownBy(() -> company.asSystem(() -> {
                    Role found = roles.find(role);
                    roles.update(role, found.getVersion(), found.getName(), null, Set.of());
                    return null;
                }))
                .hasMessageContaining(LAST);
    }

    @Test
    void ofTwoWhoCloseEachOtherOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            long first = id(one);
            long second = id(other);
            List<String> outcomes = together(() -> closeAs(one, second), () -> closeAs(other, first));
            assertThat(outcomes).containsOnlyOnce("closed");
            close(first, false);
            close(second, false);
        }
    }

    @Test
    void whoeverHasLeftGetsNoAccount() {
        UserForm form = company.form(department, plain);
        long id = company.asSystem(() -> users.create(form, null));
        long person = company.asSystem(() -> users.find(id).user().getStaffId());
        close(id, true);
        company.asSystem(() -> {
            staff.setClosed(person, true);
            return null;
        });
        assertThatThrownBy(() -> close(id, false)).hasMessageContaining("user.staff.left");
    }

    @Test
    void leavingAndGettingTheAccountBackAtOnceNeverBothSucceed() throws Exception {
        UserForm form = company.form(department, plain);
        long id = company.asSystem(() -> users.create(form, null));
        long person = company.asSystem(() -> users.find(id).user().getStaffId());
        for (int round = 0; round < 5; round++) {
            close(id, true);
            List<String> outcomes = together(
                    () -> {
                        close(id, false);
                        return "back";
                    },
                    () -> company.asSystem(() -> {
                        staff.setClosed(person, true);
                        return "left";
                    }));
            assertThat(outcomes).doesNotContainSequence("back", "left");
            company.asSystem(() -> {
                staff.setClosed(person, false);
                return null;
            });
        }
    }

    private long id(String username) {
        return em.createQuery("select u.id from User u where u.username = :username", Long.class)
                .setParameter("username", username)
                .getSingleResult();
    }

    private void close(long id, boolean closed) {
        company.asSystem(() -> {
            users.setClosed(id, closed);
            return null;
        });
    }

    private String closeAs(String username, long id) {
        return company.as(username, () -> {
            users.setClosed(id, true);
            return "closed";
        });
    }

    /** What came of each: its word, or the message of the refusal. */
    private List<String> together(Callable<String> first, Callable<String> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2, threads);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (Callable<String> work : List.of(first, second)) {
                running.add(people.submit(() -> {
                    start.await();
                    try {
                        return work.call();
                    } catch (BusinessException e) {
                        return e.getMessage();
                    }
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
