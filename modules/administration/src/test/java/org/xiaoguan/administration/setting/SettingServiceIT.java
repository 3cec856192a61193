package org.xiaoguan.administration.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.SettingDefinition;

@ExtendWith(ArquillianExtension.class)
class SettingServiceIT {
    private static final String KEY = CompanySettings.PHONE;

    @Inject
    SettingService settings;

    @Inject
    Company company;

    @Test
    void keepsWhatIsChangedAndRefusesToUndoAnothersChangeUnseen() {
        String read = settings.text(KEY);
        String first = Company.unique("0731-");
        change(read, first);
        assertThat(settings.text(KEY)).isEqualTo(first);
        assertThatThrownBy(() -> change(read, "0731-1"))
                .hasMessageContaining("company-phone: setting.changed-meanwhile[" + first + "]");
        change(first, read);
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        assertThat(company.asSystem(() -> settings.all()).keySet())
                .extracting(SettingDefinition::field)
                .doesNotHaveDuplicates()
                .allMatch(field -> field.matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void refusesALongText() {
        assertThatThrownBy(() -> change(settings.text(KEY), "长".repeat(501))).hasMessageContaining("error.too-long");
    }

    @Test
    void refusesAPercentageThatMakesNoSense() {
        SettingDefinition percent = company.asSystem(() -> settings.all()).keySet().stream()
                .filter(definition -> definition.isNumber() && definition.most().intValue() == 100)
                .findFirst()
                .orElseThrow();
        for (String wrong : List.of("-5", "100.1", "x", "")) {
            assertThatThrownBy(() -> company.asSystem(() -> {
                        settings.change(
                                Map.of(percent.key(), settings.text(percent.key())), Map.of(percent.key(), wrong));
                        return null;
                    }))
                    .as(wrong)
                    .hasMessageContaining(percent.field() + ": setting.range[0, 100]");
        }
    }

    private void change(String read, String wanted) {
        company.asSystem(() -> {
            settings.change(Map.of(KEY, read), Map.of(KEY, wanted));
            return null;
        });
    }
}
