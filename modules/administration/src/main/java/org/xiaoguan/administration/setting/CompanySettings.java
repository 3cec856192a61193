package org.xiaoguan.administration.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.SettingDefinition;
import org.xiaoguan.administration.api.SettingSource;

/** The head of the company's documents. */
@ApplicationScoped
public class CompanySettings implements SettingSource {
    public static final String NAME = "company.name";
    public static final String ADDRESS = "company.address";
    public static final String PHONE = "company.phone";
    public static final String TAX_NUMBER = "company.tax-number";
    public static final String BANK = "company.bank";
    public static final String BANK_ACCOUNT = "company.bank-account";

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                SettingDefinition.text(NAME),
                SettingDefinition.text(ADDRESS),
                SettingDefinition.text(PHONE),
                SettingDefinition.text(TAX_NUMBER),
                SettingDefinition.text(BANK),
                SettingDefinition.text(BANK_ACCOUNT));
    }
}
