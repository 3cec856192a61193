package org.xiaoguan.crm.callscript;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of scripts. */
@Named
@RequestScoped
public class CallScriptListPage extends ListPage<CallScriptRow> {
    @Inject
    CallScriptService scripts;

    @PostConstruct
    void read() {
        result = scripts.list(filter(address), address.request());
    }

    /** The filter that an address asks for. */
    static CallScriptFilter filter(ListAddress address) {
        return new CallScriptFilter(address.text("text"), address.flag("closed") ? null : Boolean.FALSE);
    }
}
