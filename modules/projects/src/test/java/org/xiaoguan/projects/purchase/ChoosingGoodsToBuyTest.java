package org.xiaoguan.projects.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.Documents;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.goods.ScopeLookup;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;

/** What a purchaser finds while choosing goods of a project. */
class ChoosingGoodsToBuyTest {
    @Test
    void saysHowMuchMayStillBeBought() {
        Project project = Budget.sheet().goods("10", "100", "60").agreed("1000").approved();
        ScopeItem item = project.getItems().get(0);
        Documents.purchased(item, "4");
        ScopeLookup lookup = new ScopeLookup(List.of(item.view(false)), "left", ItemView::free);
        assertThat(lookup.find(item.getGoods().getCode()))
                .singleElement()
                .satisfies(choice -> assertThat(choice.detail())
                        .endsWith("left 6.000 " + item.getGoods().getUnit()));
    }
}
