package org.xiaoguan.administration.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListPage;

/** The staff list. */
@Named
@RequestScoped
public class StaffListPage extends ListPage<StaffRow> {
    @Inject
    StaffService staff;

    @PostConstruct
    void read() {
        result = staff.list(StaffFilter.of(address), address.request());
    }
}
