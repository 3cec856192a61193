package org.xiaoguan.catalog.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.shared.NotFoundException;

/** Suppliers through the service. */
@ExtendWith(ArquillianExtension.class)
class SupplierServiceIT {
    @Inject
    SupplierService suppliers;

    @Inject
    Company company;

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        SupplierForm first = form();
        create(first);
        SupplierForm second = form();
        second.setName(first.getName().replace("有限公司", "") + " 有限公司");

        assertThatThrownBy(() -> create(second)).hasMessageContaining("name: supplier.duplicate");
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        long id = create(form());
        Supplier read = find(id);
        SupplierForm form = new SupplierForm(read);
        form.setNote("first");
        update(read, form);
        form.setNote("second");

        assertThatThrownBy(() -> update(read, form)).isInstanceOf(ConflictException.class);
        assertThat(find(id).getNote()).isEqualTo("first");
    }

    @Test
    void aWrongCheckDigitIsToldAtTheCreditCode() {
        SupplierForm form = form();
        form.setCreditCode("91350100M000100Y44");

        assertThatThrownBy(() -> create(form)).hasMessageContaining("creditCode: error.credit-code.check");
    }

    @Test
    void whatNothingRefersToIsDeleted() {
        long id = create(form());
        company.asSystem(() -> {
            suppliers.delete(id);
            return null;
        });

        assertThatThrownBy(() -> find(id)).isInstanceOf(NotFoundException.class);
    }

    private static SupplierForm form() {
        SupplierForm form = new SupplierForm();
        form.setCode(Company.unique("S"));
        form.setName("长沙" + Company.unique("宏达") + "有限公司");
        return form;
    }

    private long create(SupplierForm form) {
        return company.asSystem(() -> suppliers.create(form, null));
    }

    private Supplier find(long id) {
        return company.asSystem(() -> suppliers.find(id));
    }

    private void update(Supplier read, SupplierForm form) {
        company.asSystem(() -> {
            suppliers.update(read.getId(), read.getVersion(), form);
            return null;
        });
    }
}
