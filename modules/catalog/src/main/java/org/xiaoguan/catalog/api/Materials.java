package org.xiaoguan.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The materials as other modules see them: held by id. */
public interface Materials {
    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    MaterialSummary summary(long materialId);

    /** Materials by id, closed ones too, read at once; unknown ids are left out. */
    Map<Long, MaterialSummary> summaries(Collection<Long> materialIds);

    /** Those not closed with these codes, as they are written, by code and read at once. */
    Map<String, MaterialSummary> byCodes(Collection<String> codes);

    /** Those not closed whose code, name or pinyin initials match the typed text; at most 20. */
    List<MaterialSummary> find(String typed);
}
