package org.xiaoguan.administration.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;

class UserFormTest {
    private final UserForm form = complete();

    @Test
    void acceptsACompleteForm() {
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ABCdef7890", "123"})
    void aUsernameHasThreeToTenLettersOrDigits(String username) {
        form.setUsername(username);
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "abcdefghijk", "wang fang", "wang_f", "王芳芳", "ab!c", "ａｂｃ", "abc\n"})
    void refusesOtherUsernames(String username) {
        form.setUsername(username);
        assertThat(broken()).containsExactly("username");
    }

    @Test
    void refusesPasswordsThatDiffer() {
        form.setPasswordAgain("another-one");
        assertThat(broken()).containsExactly("passwordAgain");
    }

    @Test
    void refusesAShortPassword() {
        form.setPassword("short");
        form.setPasswordAgain("short");
        assertThat(broken()).containsExactly("password");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        form.setUsername("x");
        form.setName(" ");
        form.setDepartmentId(null);
        form.setRoleIds(List.of());
        form.setNote("长".repeat(501));
        assertThat(broken()).containsExactlyInAnyOrder("username", "name", "departmentId", "roleIds", "note");
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        form.setNote("𠮷".repeat(500));
        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        Violations violations = new Violations();
        form.checkNew(violations);
        try {
            violations.throwIfAny();
            return List.of();
        } catch (BusinessException e) {
            return e.violations().stream().map(Violation::field).toList();
        }
    }

    private static UserForm complete() {
        UserForm form = new UserForm();
        form.setUsername("wangfang");
        form.setName("王芳");
        form.setPassword("long-enough");
        form.setPasswordAgain("long-enough");
        form.setDepartmentId(1L);
        form.setRoleIds(List.of(1L));
        return form;
    }
}
