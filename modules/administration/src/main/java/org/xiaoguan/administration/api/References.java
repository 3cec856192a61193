package org.xiaoguan.administration.api;

/** Keeps records that are referred to from being deleted. */
public interface References {
    /**
     * Refuses the deletion of a record that anything refers to.
     *
     * @throws org.xiaoguan.shared.BusinessException that says what refers to it and how often
     */
    void refuseDeletion(String kind, long id);
}
