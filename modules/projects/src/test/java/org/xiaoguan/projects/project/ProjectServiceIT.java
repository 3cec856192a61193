package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.view.ProjectView;
import org.xiaoguan.shared.NotFoundException;

/** The record of a project through its services, on the real database. */
class ProjectServiceIT extends AtTheCompany {
    @Inject
    References references;

    @Test
    void aDraftIsChangedByOneAfterTheOther() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            String formKey = Company.unique("form");
            long id = projects.create(sheet, formKey);
            assertThat(projects.create(sheet, formKey))
                    .as("the same form again")
                    .isEqualTo(id);
            int read = projectViews.view(id).version();
            ProjectForm form = projects.form(id);
            form.getLines().get(0).setQuantity(new BigDecimal("11"));
            projects.update(id, read, form);
            assertThat(projectViews.view(id).goodsTotal()).isEqualTo("1100.00");
            assertThatThrownBy(() -> projects.update(id, read, form)).isInstanceOf(ConflictException.class);
            form.getLines().clear();
            form.getFees().add(Budget.feeLine(FeeKind.LABOUR, "1000", "500"));
            projects.update(id, projectViews.view(id).version(), form);
            ProjectView view = projectViews.view(id);
            assertThat(view.items()).isEmpty();
            assertThat(view.fees()).hasSize(1);
            projects.cancel(id, view.version());
            assertThat(projectViews.view(id).summary().state()).isEqualTo(ProjectState.CANCELLED);
            return null;
        });
    }

    @Test
    void whatAProjectRefersToIsNotDeleted() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            projects.create(sheet, null);
            refused("crm.customer", sheet.getCustomerId(), "project.referred");
            refused("administration.staff", sheet.getManagerId(), "project.referred");
            refused("catalog.material", sheet.getLines().get(0).getMaterialId(), "item.referred");
            return null;
        });
    }

    @Test
    void anUnknownIdIsNotFound() {
        company.asSystem(() -> {
            assertThatThrownBy(() -> projectViews.view(-1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> changes.submit(-1, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> purchases.view(-1)).isInstanceOf(NotFoundException.class);
            return null;
        });
    }

    private void refused(String kind, long id, String reason) {
        assertThatThrownBy(() -> references.refuseDeletion(kind, id)).hasMessageContaining(reason);
    }
}
