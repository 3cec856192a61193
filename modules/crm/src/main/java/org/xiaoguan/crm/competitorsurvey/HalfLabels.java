package org.xiaoguan.crm.competitorsurvey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.text.Texts;

/** How a half of a month is called. */
@Named
@ApplicationScoped
public class HalfLabels {
    @Inject
    Texts texts;

    public String of(HalfMonth half) {
        return texts.format(
                half.isSecond() ? "competitorsurvey.half.second" : "competitorsurvey.half.first",
                half.month().toString());
    }
}
