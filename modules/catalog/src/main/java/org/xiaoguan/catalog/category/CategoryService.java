package org.xiaoguan.catalog.category;

import static org.xiaoguan.catalog.CatalogPermissions.CATEGORY_EDIT;
import static org.xiaoguan.catalog.CatalogPermissions.CATEGORY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.form.FormKeys;

/** Keeps the material categories. */
@Stateless
public class CategoryService {
    @PersistenceContext
    EntityManager em;

    @Inject
    References references;

    @Inject
    FormKeys formKeys;

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
        Category category = em.find(Category.class, id);
        if (category == null) {
            throw new NotFoundException();
        }
        return category;
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
        Long made = formKeys.claim(formKey, Category.KIND);
        if (made != null) {
            return made;
        }
        check(form, null);
        Category category = new Category(form);
        em.persist(category);
        formKeys.fulfil(formKey, category.getId());
        return category.getId();
    }

    /** Changes a category that nobody else changed since it was read. */
    @Requires(CATEGORY_EDIT)
    public void update(long id, int readVersion, CategoryForm form) {
        Category category = locked(id);
        ConflictException.check(Category.KIND, id, readVersion, category.getVersion());
        check(form, id);
        category.change(form);
    }

    @Requires(CATEGORY_EDIT)
    public void close(long id) {
        locked(id).close();
    }

    @Requires(CATEGORY_EDIT)
    public void reopen(long id) {
        locked(id).reopen();
    }

    /** Deletes a category that holds no material. */
    @Requires(CATEGORY_EDIT)
    public void delete(long id) {
        Category category = locked(id);
        references.refuseDeletion(Category.KIND, id);
        em.remove(category);
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

    private Category locked(long id) {
        Category category = em.find(Category.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (category == null) {
            throw new NotFoundException();
        }
        return category;
    }

    private void check(CategoryForm form, Long own) {
        new Violations()
                .collect(form::check)
                .require(free("code", form.getCode(), own), "code", "error.duplicate")
                .require(free("name", form.getName(), own), "name", "error.duplicate")
                .throwIfAny();
    }

    private boolean free(String attribute, String typed, Long own) {
        return typed == null
                || em.createQuery(
                                "select c.id from Category c where c." + attribute + " = :typed and c.id <> :own",
                                Long.class)
                        .setParameter("typed", typed.strip())
                        .setParameter("own", own == null ? -1L : own)
                        .getResultList()
                        .isEmpty();
    }
}
