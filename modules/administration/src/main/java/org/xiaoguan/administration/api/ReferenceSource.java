package org.xiaoguan.administration.api;

import java.util.List;

/**
 * Tells what of its module refers to a record of a lower one, so that a refused deletion can say what stands in the way.
 * The foreign keys refuse in any case.
 */
public interface ReferenceSource {
    /** @param kind kind of the record, such as {@code administration.department} or {@code catalog.material} */
    List<ReferringRecords> referencesTo(String kind);
}
