package org.xiaoguan.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The materials as other modules see them: held by id. */
public interface Materials {
    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    MaterialSummary summary(long materialId);

    /** Materials by id, closed ones too, read at once; unknown ids are left out. */
    Map<Long, MaterialSummary> summaries(Collection<Long> materialIds);

    /** The one with this code, as it is written, unless it is closed. */
    Optional<MaterialSummary> byCode(String code);

    /** Those not closed whose code, name or pinyin initials match the typed text; at most 20. */
    List<MaterialSummary> find(String typed);
}
