package org.xiaoguan.crm.sighting;

/** Where news of a competitor came from; label key {@code sighting.source.} and the name in lower case. */
public enum SightingSource {
    CUSTOMER,
    SITE,
    TENDER,
    DEALER,
    EXHIBITION,
    ONLINE,
    OTHER
}
