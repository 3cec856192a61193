package org.xiaoguan.finance.tieout;

import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.ui.list.ListAddress;

/** Reads the filter of the tie-out from an address; list and export understand the same parameters. */
final class TieOutFilters {
    private TieOutFilters() {}

    static TieOutFilter of(ListAddress address) {
        return new TieOutFilter(
                address.text("text"),
                address.id("customer"),
                address.id("department"),
                address.id("manager"),
                address.choice("stage", ProjectStage.class),
                address.choice("finding", Finding.class));
    }
}
