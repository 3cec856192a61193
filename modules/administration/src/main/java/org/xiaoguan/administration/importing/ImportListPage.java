package org.xiaoguan.administration.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The imports of whoever looks. */
@Named
@RequestScoped
public class ImportListPage {
    @Inject
    ListAddress address;

    @Inject
    ImportService imports;

    private ListResult<ImportListRow> result;

    @PostConstruct
    void read() {
        result = imports.list(address.request());
    }

    /** What the reader may import. */
    public List<String> getKinds() {
        return imports.kinds();
    }

    public List<ImportListRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
