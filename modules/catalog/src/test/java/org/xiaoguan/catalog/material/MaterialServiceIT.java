package org.xiaoguan.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;

/** Materials and their categories through the services. */
@ExtendWith(ArquillianExtension.class)
class MaterialServiceIT {
    @Inject
    MaterialService materials;

    @Inject
    CategoryService categories;

    @Inject
    Materials facade;

    @Inject
    Company company;

    private long category;

    @BeforeEach
    void begin() {
        category = category(Company.unique("K"), Company.unique("类别"));
    }

    @Test
    void aMaterialIsStoredAsTyped() {
        MaterialForm form = form();
        form.setListPrice(new BigDecimal("12.3456"));
        MaterialDetail stored = find(create(form));

        assertThat(stored.form().getListPrice()).isEqualByComparingTo("12.3456");
        assertThat(stored.form().getCode()).isEqualTo(form.getCode());
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        MaterialDetail read = find(create(form()));
        read.form().setNote("first");
        update(read);
        read.form().setNote("second");

        assertThatThrownBy(() -> update(read)).isInstanceOf(ConflictException.class);
        assertThat(find(read.id()).form().getNote()).isEqualTo("first");
    }

    @Test
    void aCodeIsTakenOnce() {
        MaterialForm form = form();
        create(form);

        assertThatThrownBy(() -> create(form)).hasMessageContaining("code: error.duplicate");
    }

    @Test
    void aClosedMaterialIsNotOfferedAnyMoreAndKeepsItsName() {
        MaterialForm form = form();
        long id = create(form);
        company.asSystem(() -> {
            materials.close(id);
            return null;
        });

        assertThat(find(id).closed()).isTrue();
        assertThat(company.asSystem(() -> facade.find(form.getCode())))
                .extracting(MaterialSummary::id)
                .doesNotContain(id);
    }

    @Test
    void aClosedCategoryTakesNoNewMaterial() {
        company.asSystem(() -> {
            categories.close(category);
            return null;
        });

        assertThatThrownBy(() -> create(form())).hasMessageContaining("categoryId: material.category.closed");
    }

    @Test
    void aCategoryWithMaterialsIsNotDeletedAndTheMessageSaysHowMany() {
        create(form());

        assertThatThrownBy(() -> company.asSystem(() -> {
                    categories.delete(category);
                    return null;
                }))
                .hasMessageContaining("category.referred.materials[1]");
    }

    @Test
    void whatNothingRefersToIsDeleted() {
        long id = create(form());
        company.asSystem(() -> {
            materials.delete(id);
            return null;
        });

        assertThatThrownBy(() -> find(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNotSeeCostsNeitherSeesNorChangesThem() {
        MaterialForm form = form();
        form.setReferenceCost(new BigDecimal("380"));
        long id = create(form);
        String user = company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, CatalogPermissions.MATERIAL_VIEW, CatalogPermissions.MATERIAL_EDIT));

        MaterialDetail seen = company.as(user, () -> materials.find(id));
        seen.form().setReferenceCost(BigDecimal.ONE);
        company.as(user, () -> {
            materials.update(id, seen.version(), seen.form());
            return null;
        });

        assertThat(company.as(user, () -> materials.find(id)).form().getReferenceCost())
                .isNull();
        assertThat(find(id).form().getReferenceCost()).isEqualByComparingTo("380");
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        String user =
                company.user(company.department(null), company.role(ScopeLevel.ALL, CatalogPermissions.MATERIAL_VIEW));

        assertThatThrownBy(() -> company.as(user, () -> materials.create(form(), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MaterialForm form() {
        MaterialForm form = new MaterialForm();
        form.setCode(Company.unique("M"));
        form.setName("保温板");
        form.setUnit("m³");
        form.setCategoryId(category);
        return form;
    }

    private long category(String code, String name) {
        CategoryForm form = new CategoryForm();
        form.setCode(code);
        form.setName(name);
        return company.asSystem(() -> categories.create(form, null));
    }

    private long create(MaterialForm form) {
        return company.asSystem(() -> materials.create(form, null));
    }

    private MaterialDetail find(long id) {
        return company.asSystem(() -> materials.find(id));
    }

    private void update(MaterialDetail read) {
        company.asSystem(() -> {
            materials.update(read.id(), read.version(), read.form());
            return null;
        });
    }
}
