package org.xiaoguan.catalog.material;

import static org.xiaoguan.catalog.CatalogPermissions.COST_VIEW;
import static org.xiaoguan.catalog.CatalogPermissions.MATERIAL_CREATE;
import static org.xiaoguan.catalog.CatalogPermissions.MATERIAL_DELETE;
import static org.xiaoguan.catalog.CatalogPermissions.MATERIAL_EDIT;
import static org.xiaoguan.catalog.CatalogPermissions.MATERIAL_EXPORT;
import static org.xiaoguan.catalog.CatalogPermissions.MATERIAL_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.category.Category;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the materials. Who may not see cost neither reads it nor changes it. */
@Stateless
public class MaterialService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Requires(MATERIAL_VIEW)
    public ListResult<MaterialRow> list(MaterialFilter filter, ListRequest request) {
        ListResult<MaterialRow> result = query(filter).page(request);
        return access.may(COST_VIEW)
                ? result
                : new ListResult<>(
                        result.rows().stream().map(MaterialRow::withoutCost).toList(), result.count());
    }

    @Requires(MATERIAL_EXPORT)
    public void export(MaterialFilter filter, Consumer<MaterialRow> consumer) {
        boolean withCost = access.may(COST_VIEW);
        query(filter).forEach(MaterialRow::id, row -> consumer.accept(withCost ? row : row.withoutCost()));
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(MATERIAL_VIEW)
    public MaterialDetail find(long id) {
        return detail(records.find(Material.class, id));
    }

    /** Adds a material; the same form key again gives the one that it made first. */
    @Requires(MATERIAL_CREATE)
    public long create(MaterialForm form, String formKey) {
        return records.create(Material.class, formKey, () -> {
            protectCost(form, null);
            violations(form, null).throwIfAny();
            return new Material(form);
        });
    }

    /** Changes a material that nobody else changed since it was read. */
    @Requires(MATERIAL_EDIT)
    public void update(long id, int readVersion, MaterialForm form) {
        Material material = records.unchanged(Material.class, id, readVersion);
        protectCost(form, material);
        violations(form, material).throwIfAny();
        material.change(form);
    }

    /** Says what {@link #create} would refuse, and changes nothing. */
    @Requires(MATERIAL_CREATE)
    public List<Violation> check(MaterialForm form) {
        return violations(form, null).list();
    }

    /** Says what {@link #update} would refuse, and changes nothing. */
    @Requires(MATERIAL_EDIT)
    public List<Violation> check(long id, MaterialForm form) {
        return violations(form, em.find(Material.class, id)).list();
    }

    /** Ids of the materials whose code or name is exactly this. */
    @Requires({MATERIAL_CREATE, MATERIAL_EDIT})
    public List<Long> idsBy(String attribute, String value) {
        String path = attribute.equals("name") ? "m.name" : "m.code";
        return em.createQuery("select m.id from Material m where " + path + " = :value order by m.id", Long.class)
                .setParameter("value", value)
                .getResultList();
    }

    @Requires(MATERIAL_EDIT)
    public void close(long id) {
        records.locked(Material.class, id).close();
    }

    @Requires(MATERIAL_EDIT)
    public void reopen(long id) {
        records.locked(Material.class, id).reopen();
    }

    /** Deletes a material that nothing refers to. */
    @Requires(MATERIAL_DELETE)
    public void delete(long id) {
        records.delete(Material.class, id);
    }

    private ListQuery<MaterialRow> query(MaterialFilter filter) {
        return ListQuery.of(
                        em,
                        MaterialRow.class,
                        "new org.xiaoguan.catalog.material.MaterialRow(m.id, m.code, m.name, c.name, m.specification,"
                                + " m.unit, m.brand, m.grade, m.listPrice, m.taxRate, m.referenceCost, m.note, m.closed)",
                        "Material m join Category c on c.id = m.categoryId",
                        "m.id")
                .search(filter.text(), "m.search.text like :text", FullText.in("catalog_material", "id"))
                .where("m.categoryId = :category", "category", filter.categoryId())
                .where("m.grade = :grade", "grade", filter.grade())
                .where("m.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("code", "m.code", "name", "m.name", "price", "m.listPrice"))
                .orderedBy("m.code");
    }

    private MaterialDetail detail(Material material) {
        MaterialForm form = new MaterialForm(material);
        if (!access.may(COST_VIEW)) {
            form.setReferenceCost(null);
        }
        String category = em.find(Category.class, material.getCategoryId()).getName();
        return new MaterialDetail(material.getId(), material.getVersion(), form, category, material.isClosed());
    }

    private void protectCost(MaterialForm form, Material present) {
        if (!access.may(COST_VIEW)) {
            form.setReferenceCost(present == null ? null : present.getReferenceCost());
        }
    }

    private Violations violations(MaterialForm form, Material present) {
        return new Violations()
                .collect(form::check)
                .require(
                        !records.isTaken(
                                Material.class, "code", form.getCode(), present == null ? null : present.getId()),
                        "code",
                        "error.duplicate")
                .require(categoryFits(form.getCategoryId(), present), "categoryId", "material.category.closed");
    }

    /** A closed category takes no new material; one that is in it already may stay. */
    private boolean categoryFits(Long categoryId, Material present) {
        if (categoryId == null || (present != null && Objects.equals(categoryId, present.getCategoryId()))) {
            return true;
        }
        Category category = em.find(Category.class, categoryId);
        return category != null && !category.isClosed();
    }
}
