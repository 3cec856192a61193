package org.xiaoguan.crm.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What customers bought, as the modules that sell to them know it; each brings one implementation. */
public interface CustomerSales {
    /** Sales of these days, first and last included, tax included, by customer; without those that bought nothing. */
    Map<Long, BigDecimal> between(LocalDate first, LocalDate last);
}
