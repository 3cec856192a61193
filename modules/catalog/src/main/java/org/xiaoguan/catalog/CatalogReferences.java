package org.xiaoguan.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;
import org.xiaoguan.catalog.category.Category;

/** What of the catalogue refers to its own records. */
@ApplicationScoped
public class CatalogReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return kind.equals(Category.KIND)
                ? List.of(new ReferringRecords("category.referred.materials", "Material x where x.categoryId = :id"))
                : List.of();
    }
}
