package org.xiaoguan.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.shared.NotFoundException;

/** The suppliers as other modules see them: held by id. */
public interface Suppliers {
    /** The supplier; empty for an unknown id. */
    Optional<SupplierSummary> known(long supplierId);

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    default SupplierSummary summary(long supplierId) {
        return known(supplierId).orElseThrow(NotFoundException::new);
    }

    /** Names by id, read at once; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> supplierIds);

    /** Ids of all, closed ones too, whose code, name or pinyin initials match the typed text; none when nothing was typed. */
    List<Long> matching(String typed);

    /** Those not closed whose code, name or pinyin initials match the typed text; at most 20. */
    List<SupplierSummary> find(String typed);
}
