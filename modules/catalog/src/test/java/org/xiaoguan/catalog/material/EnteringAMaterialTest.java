package org.xiaoguan.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class EnteringAMaterialTest {
    @Test
    void keepsPricesWithFourDecimals() {
        MaterialForm form = form();
        form.setListPrice(new BigDecimal("480"));
        form.setReferenceCost(new BigDecimal("380.5"));

        Material material = new Material(form);

        assertThat(material.getListPrice()).isEqualTo("480.0000");
        assertThat(material.getReferenceCost()).isEqualTo("380.5000");
        assertThat(material.getTaxRate()).isEqualTo(13);
    }

    @Test
    void needsNoPrice() {
        assertThat(new Material(form()).getListPrice()).isNull();
    }

    @Test
    void isFoundByCodeNameInitialsSpecificationAndBrand() {
        MaterialForm form = form();
        form.setSpecification("1200×600×50");
        form.setBrand("华美");

        assertThat(new Material(form).getSearchText()).contains("bw-01", "保温板", "bwb", "1200×600×50", "hm");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        MaterialForm form = new MaterialForm();
        form.setCode("x".repeat(41));
        form.setName(" ");
        form.setListPrice(new BigDecimal("0.00001"));
        form.setTaxRate(17);
        form.setReferenceCost(new BigDecimal("-1"));
        form.setNote("x".repeat(501));

        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> new Material(form));

        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("code", "name", "categoryId", "unit", "listPrice", "taxRate", "referenceCost", "note");
    }

    @Test
    void countsEmojiAsOneCharacterEach() {
        MaterialForm form = form();
        form.setName("😀".repeat(120));

        assertThat(new Material(form).getName()).hasSize(240);
    }

    private static MaterialForm form() {
        MaterialForm form = new MaterialForm();
        form.setCode(" BW-01 ");
        form.setName("保温板");
        form.setCategoryId(1L);
        form.setUnit("m³");
        return form;
    }
}
