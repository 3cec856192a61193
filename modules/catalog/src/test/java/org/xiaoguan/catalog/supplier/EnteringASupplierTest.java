package org.xiaoguan.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class EnteringASupplierTest {
    @Test
    void knowsItsNameHoweverWritten() {
        SupplierForm form = new SupplierForm();
        form.setCode("GY-01");
        form.setName("长沙宏达保温材料（集团）有限公司");
        form.setPhone("0731-88886666");

        Supplier supplier = new Supplier(form);

        assertThat(supplier.getNameKey()).isEqualTo("长沙宏达保温材料集团");
        assertThat(supplier.getSearchText()).contains("gy-01", "cshd", "0731-88886666");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        SupplierForm form = new SupplierForm();
        form.setCode(" ");
        form.setCreditCode("91350100M000100Y44");
        form.setBankAccount("9".repeat(41));

        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> new Supplier(form));

        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("code", "name", "creditCode", "bankAccount");
    }
}
