package org.xiaoguan.administration.api;

/** How far a permission reaches, from near to far. */
public enum ScopeLevel {
    OWN,
    DEPARTMENT,
    DEPARTMENT_TREE,
    ALL
}
