package org.xiaoguan.catalog.importing;

/**
 * An import has work to do, once its transaction is through.
 *
 * @param importId id of the import
 */
record ImportStarted(long importId) {}
