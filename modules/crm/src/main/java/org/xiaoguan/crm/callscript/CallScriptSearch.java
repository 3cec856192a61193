package org.xiaoguan.crm.callscript;

import static org.xiaoguan.crm.CrmPermissions.CALLSCRIPT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Scripts, closed ones too, in the search over everything; in the menu they stand under the call lists. */
@ApplicationScoped
public class CallScriptSearch implements SearchSource {
    @Inject
    CallScriptService scripts;

    @Inject
    CurrentUser user;

    @Override
    public String list() {
        return "/crm/callscript/list";
    }

    @Override
    public String entry() {
        return "/crm/calllist/list";
    }

    @Override
    public String headingKey() {
        return "callscript.list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return user.may(CALLSCRIPT_VIEW)
                ? scripts.list(new CallScriptFilter(address.text("text"), null), first)
                        .map(row -> new Found("/crm/callscript/edit?id=" + row.id(), row.name(), row.opening(), null))
                : new ListResult<>(List.of(), 0);
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
