package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The staff list as other modules see it: people are held by staff id. */
public interface People {
    /** Name of the person; empty for null or an unknown id. */
    String name(Long staffId);

    /** Names by staff id, read at once. */
    Map<Long, String> names(Collection<Long> staffIds);

    /** Those in service whose name, pinyin initials or department match the typed text; at most 20. */
    List<PersonSummary> find(String typed);

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    PersonSummary summary(long staffId);
}
