package org.xiaoguan.crm.callscript;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of scripts. */
@Named
@RequestScoped
public class CallScriptListPage {
    @Inject
    ListAddress address;

    @Inject
    CallScriptService scripts;

    private ListResult<CallScriptRow> result;

    @PostConstruct
    void read() {
        result = scripts.list(address.flag("closed") ? null : Boolean.FALSE, address.request());
    }

    public List<CallScriptRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
