package org.xiaoguan.crm.competitor;

/**
 * A competitor in the list.
 *
 * @param products how many products of it are known
 * @param sightings how often it was seen
 */
public record CompetitorRow(
        long id,
        String name,
        String website,
        String offering,
        String priceLevel,
        String terms,
        String strengths,
        String weaknesses,
        String installedBase,
        String staffing,
        String note,
        boolean closed,
        long products,
        long sightings) {}
