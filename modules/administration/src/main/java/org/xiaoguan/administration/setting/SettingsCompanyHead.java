package org.xiaoguan.administration.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Settings;
import org.xiaoguan.ui.print.CompanyHead;

/** The company on printed documents, as the settings say. */
@Named("companyHead")
@RequestScoped
public class SettingsCompanyHead implements CompanyHead {
    @Inject
    Settings settings;

    @Override
    public String getName() {
        return settings.text(CompanySettings.NAME);
    }

    @Override
    public String getContact() {
        return joined(CompanySettings.ADDRESS, CompanySettings.PHONE);
    }

    @Override
    public String getBank() {
        return joined(CompanySettings.BANK, CompanySettings.BANK_ACCOUNT);
    }

    private String joined(String... keys) {
        return Stream.of(keys)
                .map(settings::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("　"));
    }
}
