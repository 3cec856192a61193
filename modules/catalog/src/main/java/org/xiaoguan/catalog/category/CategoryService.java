package org.xiaoguan.catalog.category;

import static org.xiaoguan.catalog.CatalogPermissions.CATEGORY_EDIT;
import static org.xiaoguan.catalog.CatalogPermissions.CATEGORY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the material categories. */
@Stateless
public class CategoryService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Requires(CATEGORY_VIEW)
    public ListResult<CategoryRow> list(CategoryFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(CATEGORY_VIEW)
    public void export(CategoryFilter filter, Consumer<CategoryRow> consumer) {
        query(filter).forEach(CategoryRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(CATEGORY_VIEW)
    public Category find(long id) {
        return records.find(Category.class, id);
    }

    /** Categories that are not closed, and the one that a material already has. */
    @Open("forms and filters of materials offer them")
    public List<Option> options(Long present) {
        return em.createQuery(
                        "select new org.xiaoguan.administration.api.Option(c.id, c.name) from Category c"
                                + " where c.closed = false or c.id = :present order by c.code",
                        Option.class)
                .setParameter("present", present == null ? -1L : present)
                .getResultList();
    }

    /** Adds a category; the same form key again gives the one that it made first. */
    @Requires(CATEGORY_EDIT)
    public long create(CategoryForm form, String formKey) {
        return records.create(Category.class, formKey, () -> {
            check(form, null);
            return new Category(form);
        });
    }

    /** Changes a category that nobody else changed since it was read. */
    @Requires(CATEGORY_EDIT)
    public void update(long id, int readVersion, CategoryForm form) {
        Category category = records.unchanged(Category.class, id, readVersion);
        check(form, id);
        category.change(form);
    }

    @Requires(CATEGORY_EDIT)
    public void close(long id) {
        records.locked(Category.class, id).close();
    }

    @Requires(CATEGORY_EDIT)
    public void reopen(long id) {
        records.locked(Category.class, id).reopen();
    }

    /** Deletes a category that holds no material. */
    @Requires(CATEGORY_EDIT)
    public void delete(long id) {
        records.delete(Category.class, id);
    }

    private ListQuery<CategoryRow> query(CategoryFilter filter) {
        return ListQuery.of(
                        em,
                        CategoryRow.class,
                        "new org.xiaoguan.catalog.category.CategoryRow(c.id, c.code, c.name, c.note,"
                                + " (select count(m.id) from Material m where m.categoryId = c.id), c.closed)",
                        "Category c",
                        "c.id")
                .where(
                        "lower(c.code) like :text or lower(c.name) like :text",
                        "text",
                        SearchText.pattern(filter.text()))
                .where("c.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("code", "c.code", "name", "c.name"))
                .orderedBy("c.code");
    }

    private void check(CategoryForm form, Long own) {
        new Violations()
                .collect(form::check)
                .require(!records.isTaken(Category.class, "code", form.getCode(), own), "code", "error.duplicate")
                .require(!records.isTaken(Category.class, "name", form.getName(), own), "name", "error.duplicate")
                .throwIfAny();
    }
}
