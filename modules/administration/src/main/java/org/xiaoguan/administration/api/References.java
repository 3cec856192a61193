package org.xiaoguan.administration.api;

import java.util.Collection;

/** Keeps records that are referred to from being deleted. */
public interface References {
    /**
     * Refuses the deletion of a record that anything refers to.
     *
     * @throws org.xiaoguan.shared.BusinessException that says what refers to it and how often
     */
    void refuseDeletion(String kind, long id);

    /**
     * Asks at once what will be asked of these records one by one: of what nothing refers to any of them, {@link
     * #refuseDeletion} asks no more in this transaction. The caller has locked them.
     */
    void expectDeletion(String kind, Collection<Long> ids);
}
