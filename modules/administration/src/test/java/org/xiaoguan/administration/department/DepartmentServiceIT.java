package org.xiaoguan.administration.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

@ExtendWith(ArquillianExtension.class)
class DepartmentServiceIT {
    @Inject
    DepartmentService departments;

    @Inject
    Company company;

    @Test
    void codeAndNameAreUniqueWhateverTheCase() {
        Department taken = find(company.department(null));
        DepartmentForm form = new DepartmentForm();
        form.setCode(taken.getCode().toLowerCase(Locale.ROOT));
        form.setName(taken.getName());
        assertThatThrownBy(() -> company.asSystem(() -> departments.create(form, null)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("code: error.duplicate")
                .hasMessageContaining("name: error.duplicate");
    }

    @Test
    void aFormSentTwiceMakesOneDepartment() {
        DepartmentForm form = new DepartmentForm();
        form.setCode(Company.unique("D"));
        form.setName(Company.unique("部门"));
        String key = Company.unique("key");
        long first = company.asSystem(() -> departments.create(form, key));
        long second = company.asSystem(() -> departments.create(form, key));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aDepartmentIsNotItsOwnAncestor() {
        long top = company.department(null);
        long middle = company.department(top);
        long bottom = company.department(middle);
        assertThatThrownBy(() -> move(top, bottom)).hasMessageContaining("parentId: department.parent.descendant");
        assertThatThrownBy(() -> move(top, top)).hasMessageContaining("parentId: department.parent.descendant");
        assertThatCode(() -> move(bottom, top)).doesNotThrowAnyException();
    }

    @Test
    void twoMovesAtOnceMakeNoCycle() throws Exception {
        for (int round = 0; round < 10; round++) {
            long one = company.department(null);
            long other = company.department(null);
            List<String> results = atOnce(() -> move(one, other), () -> move(other, one));
            assertThat(results).containsExactlyInAnyOrder("done", "parentId: department.parent.descendant[]");
        }
    }

    @Test
    void whatIsReferredToIsNotDeletedAndTheMessageSaysWhy() {
        long parent = company.department(null);
        company.department(parent);
        company.user(parent, company.role(ScopeLevel.ALL));
        assertThatThrownBy(() -> delete(parent))
                .hasMessageContaining("department.referred.children[1]")
                .hasMessageContaining("department.referred.staff[1]");
    }

    @Test
    void whatNothingRefersToIsDeleted() {
        long id = company.department(null);
        delete(id);
        assertThatThrownBy(() -> find(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        long id = company.department(null);
        int read = find(id).getVersion();
        DepartmentForm form = new DepartmentForm(find(id));
        form.setNote("first");
        company.asSystem(() -> update(id, read, form));
        form.setNote("second");
        assertThatThrownBy(() -> company.asSystem(() -> update(id, read, form))).isInstanceOf(ConflictException.class);
        assertThat(find(id).getNote()).isEqualTo("first");
    }

    private Department find(long id) {
        return company.asSystem(() -> departments.find(id));
    }

    private Void delete(long id) {
        return company.asSystem(() -> {
            departments.delete(id);
            return null;
        });
    }

    private Void move(long id, long parentId) {
        return company.asSystem(() -> {
            Department department = departments.find(id);
            DepartmentForm form = new DepartmentForm(department);
            form.setParentId(parentId);
            return update(id, department.getVersion(), form);
        });
    }

    private Void update(long id, int readVersion, DepartmentForm form) {
        departments.update(id, readVersion, form);
        return null;
    }

    private static List<String> atOnce(Callable<?>... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            List<Future<String>> running = List.of(works).stream()
                    .map(work -> threads.submit(() -> {
                        try {
                            work.call();
                            return "done";
                        } catch (BusinessException e) {
                            return e.getMessage();
                        }
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
