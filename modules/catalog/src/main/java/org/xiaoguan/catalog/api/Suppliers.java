package org.xiaoguan.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The suppliers as other modules see them: held by id. */
public interface Suppliers {
    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    SupplierSummary summary(long supplierId);

    /** Names by id, read at once; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> supplierIds);

    /** Those not closed whose code, name or pinyin initials match the typed text; at most 20. */
    List<SupplierSummary> find(String typed);
}
