package org.xiaoguan.administration.importing;

/**
 * What an import is to do, as the background work needs it.
 *
 * @param importId id of the import
 * @param kind what is imported
 * @param fileName name of the uploaded file
 * @param state the work that is due
 * @param matchColumn column by which a row finds the record that it means
 * @param mode what may be done with a row
 * @param worked rows that were dealt with before the work was broken off
 */
public record ImportPlan(
        long importId,
        String kind,
        String fileName,
        ImportState state,
        String matchColumn,
        ImportMode mode,
        int worked) {}
