package org.xiaoguan.crm.calllist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Call lists, closed ones too, in the search over everything. */
@ApplicationScoped
public class CallListSearch implements SearchSource {
    @Inject
    CallListService lists;

    @Inject
    Texts texts;

    @Override
    public String list() {
        return "/crm/calllist/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return lists.list(new CallListFilter(address.text("text"), null, Scope.ALL), first)
                .map(row -> new Found(
                        "/crm/calllist/view?id=" + row.id(),
                        row.name(),
                        Formats.date(row.madeOn()),
                        texts.format("calllist.of", row.done(), row.all())));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
