package org.xiaoguan.administration.api;

import java.time.LocalDate;

/**
 * Work of each night. One node of all does it once a day, in the name of the system and outside of a transaction; what
 * failed is tried again an hour later. Implemented by application-scoped beans.
 */
public interface NightlyJob {
    /** Unique, lower-case letters and hyphens, at most 40; the label's key is {@code job.} and this. */
    String name();

    /** Jobs run from the lowest position to the highest: what builds on another one comes behind it. */
    int position();

    /**
     * Does what is due. Done twice on a day it does nothing more.
     *
     * @return how many records it changed
     */
    int run(LocalDate today);
}
