package org.xiaoguan.administration.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.ui.list.ListPage;
import org.xiaoguan.ui.text.Texts;

/** The imports of whoever looks. */
@Named
@RequestScoped
public class ImportListPage extends ListPage<ImportListRow> {
    @Inject
    ImportService imports;

    @Inject
    Texts texts;

    @PostConstruct
    void read() {
        ImportFilter filter = new ImportFilter(
                address.text("text"), address.text("kind"), address.choice("state", ImportState.class));
        result = imports.list(filter, address.request());
    }

    /** What the reader may import. */
    public List<String> getKinds() {
        return imports.kinds();
    }

    /** The kinds to filter by. */
    public List<Kind> getKindOptions() {
        return getKinds().stream()
                .map(kind -> new Kind(kind, texts.get("import.kind." + kind)))
                .toList();
    }

    /** A kind of records to filter by. */
    public record Kind(String id, String label) {}

    public ImportState[] getStates() {
        return ImportState.values();
    }
}
