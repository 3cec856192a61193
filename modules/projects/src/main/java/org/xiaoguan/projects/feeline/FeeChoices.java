package org.xiaoguan.projects.feeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.Tax;

/** What can be chosen for a fee line. */
@Named("feeChoices")
@ApplicationScoped
public class FeeChoices {
    public FeeKind[] getKinds() {
        return FeeKind.values();
    }

    public List<String> getTaxRates() {
        return Tax.RATES.stream().map(String::valueOf).toList();
    }
}
