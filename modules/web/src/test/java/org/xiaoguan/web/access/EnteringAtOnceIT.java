package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.material.MaterialForm;
import org.xiaoguan.catalog.material.MaterialService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.form.Failures;

/** Several people enter the same at the same moment: one of them wins, and the others read at the field that it exists. */
@ExtendWith(ArquillianExtension.class)
class EnteringAtOnceIT {
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 4;
    private static final String DONE = "done";

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Company company;

    @Inject
    DepartmentService departments;

    @Inject
    RoleService roles;

    @Inject
    UserService users;

    @Inject
    CategoryService categories;

    @Inject
    MaterialService materials;

    @Inject
    CustomerService customers;

    @Test
    void aDepartmentOfTheSameCode() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String code = Company.unique("D");
            oneWins("code", () -> {
                DepartmentForm form = new DepartmentForm();
                form.setCode(code);
                form.setName(Company.unique("部门"));
                return departments.create(form, null);
            });
        }
    }

    @Test
    void aRoleOfTheSameName() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = Company.unique("角色");
            oneWins("name", () -> roles.create(name, null, Set.of(), null));
        }
    }

    @Test
    void aUserOfTheSameName() throws Exception {
        long department = company.department(null);
        long role = company.role(ScopeLevel.ALL);
        String username = Company.unique("u");
        oneWins("username", () -> {
            UserForm form = company.form(department, role);
            form.setUsername(username);
            return users.create(form, null);
        });
    }

    @Test
    void twoAccountsOfOnePerson() throws Exception {
        long department = company.department(null);
        long role = company.role(ScopeLevel.ALL);
        long person = person(department, role);
        assertThat(together(() -> {
                    UserForm form = company.form(department, role);
                    form.setStaffId(person);
                    return users.create(form, null);
                }))
                .containsOnly("staffId");
    }

    @Test
    void aCustomerOfTheSameName() throws Exception {
        long department = company.department(null);
        long owner = person(department, company.role(ScopeLevel.ALL));
        for (int round = 0; round < ROUNDS; round++) {
            String name = Company.unique("湖南恒泰建材");
            oneWins("name", () -> {
                CustomerForm form = new CustomerForm();
                form.setName(name);
                form.setDepartmentId(department);
                form.setOwnerId(owner);
                return customers.create(form, new ContactForm(), null);
            });
        }
    }

    @Test
    void aMaterialOfTheSameCode() throws Exception {
        long category = company.asSystem(() -> {
            CategoryForm form = new CategoryForm();
            form.setCode(Company.unique("K"));
            form.setName(Company.unique("类别"));
            return categories.create(form, null);
        });
        for (int round = 0; round < ROUNDS; round++) {
            String code = Company.unique("M");
            oneWins("code", () -> {
                MaterialForm form = new MaterialForm();
                form.setCode(code);
                form.setName("保温板");
                form.setUnit("m³");
                form.setCategoryId(category);
                return materials.create(form, null);
            });
        }
    }

    /** Somebody with an account. */
    private long person(long department, long role) {
        UserForm form = company.form(department, role);
        return company.asSystem(
                () -> users.find(users.create(form, null)).user().getStaffId());
    }

    private void oneWins(String field, Callable<Long> entering) throws Exception {
        List<String> outcomes = together(entering);
        assertThat(outcomes).containsOnlyOnce(DONE);
        assertThat(outcomes.stream().filter(outcome -> !outcome.equals(DONE))).containsOnly(field);
    }

    /** What became of each: done, or the field at which it was refused. */
    private List<String> together(Callable<Long> entering) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE, threads);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                running.add(people.submit(() -> {
                    start.await();
                    return outcome(entering);
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private String outcome(Callable<Long> entering) {
        try {
            company.asSystem(entering);
            return DONE;
        } catch (RuntimeException e) {
            return Failures.refusal(e)
                    .map(refusal -> refusal.violations().get(0))
                    .map(Violation::field)
                    .orElseThrow(() -> e);
        }
    }
}
