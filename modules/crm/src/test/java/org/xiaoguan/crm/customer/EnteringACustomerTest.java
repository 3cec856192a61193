package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class EnteringACustomerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void takesOverWhatWasTyped() {
        CustomerForm form = form();
        form.setCreditCode("91350100m000100y43");
        form.setTeamIds(List.of(7L, 8L));

        Customer customer = new Customer(form, "KH00001", 3, TODAY);

        assertThat(customer.getCode()).isEqualTo("KH00001");
        assertThat(customer.getName()).isEqualTo("湖南恒泰建材有限公司");
        assertThat(customer.getNameKey()).isEqualTo("湖南恒泰建材");
        assertThat(customer.getCreditCode()).isEqualTo("91350100M000100Y43");
        assertThat(customer.getDepartmentId()).isEqualTo(3L);
        assertThat(customer.responsible()).containsExactlyInAnyOrder(5L, 7L, 8L);
    }

    @Test
    void isFoundByCodeNameInitialsAndPhoneHoweverWritten() {
        CustomerForm form = form();
        form.setPhone("0731-8888 6666");

        assertThat(new Customer(form, "KH00001", 3, TODAY).getSearchText())
                .contains("kh00001", "恒泰", "hnhtjc", "0731-8888 6666", "73188886666");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        CustomerForm form = new CustomerForm();
        form.setName("x".repeat(121));
        form.setCreditCode("123");
        form.setPhone("call me");
        form.setNote("x".repeat(2001));
        form.setGrade(null);

        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> new Customer(form, "KH00001", 3, TODAY));

        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("name", "creditCode", "grade", "ownerId", "phone", "note");
    }

    @Test
    void keepsANameOfNothingButSigns() {
        assertThat(Customer.keyOf(" 😀 ")).isEqualTo("😀");
    }

    private static CustomerForm form() {
        CustomerForm form = new CustomerForm();
        form.setName(" 湖南恒泰建材有限公司 ");
        form.setOwnerId(5L);
        return form;
    }
}
