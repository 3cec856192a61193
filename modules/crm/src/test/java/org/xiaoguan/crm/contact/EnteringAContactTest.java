package org.xiaoguan.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class EnteringAContactTest {
    @Test
    void isFoundByNameInitialsAndNumbers() {
        ContactForm form = new ContactForm();
        form.setName("林晓岚");
        form.setMobile("138 0013 8000");

        assertThat(new Contact(1, form).getSearchText()).contains("林晓岚", "lxl", "13800138000");
    }

    @Test
    void namesEveryFieldThatIsWrongAsThePageCallsIt() {
        ContactForm form = new ContactForm();
        form.setMobile("mobile");
        form.setEmail("nobody");
        form.setWechat("x".repeat(61));

        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> form.check("contact"));

        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("contactName", "contactMobile", "contactEmail", "contactWechat");
    }

    @Test
    void isNotMeantWhenNothingWasTyped() {
        ContactForm form = new ContactForm();
        form.setName(" ");
        assertThat(form.isEmpty()).isTrue();
        form.setPhone("95588");
        assertThat(form.isEmpty()).isFalse();
    }
}
