package org.xiaoguan.projects.api;

/** Which approved projects a new document can be made for. */
public enum ProjectChoice {
    ANY,
    /** Not closed: goods still move. */
    OPEN,
    /** Not closed, and goods were bought that have not come. */
    DELIVERING,
    /** Not closed, or something is still owed. */
    PAYING,
    /** Something is not invoiced yet. */
    INVOICING
}
