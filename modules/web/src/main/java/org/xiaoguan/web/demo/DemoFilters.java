package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.saved.Audience;
import org.xiaoguan.ui.saved.ListStore;
import org.xiaoguan.ui.saved.Reader;

/** Filters of lists that people of the demo share with others. */
@Dependent
public class DemoFilters {
    @Inject
    Callers callers;

    @Inject
    CurrentUser user;

    @Inject
    ListStore lists;

    void share() {
        save("liuzong", "/projects/project/list", "三十万以上在建", "stage=EXECUTION&least=300000", Audience.EVERYBODY);
        save("zhouwei", "/crm/customer/list", "本部门 VIP", "grade=VIP&tab=department", Audience.DEPARTMENT);
    }

    private void save(String username, String list, String name, String query, Audience audience) {
        callers.runAs(username, () -> {
            lists.save(Reader.of(user), list, name, query, false, audience);
            return null;
        });
    }
}
