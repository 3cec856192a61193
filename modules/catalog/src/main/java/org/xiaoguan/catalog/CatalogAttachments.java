package org.xiaoguan.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;

/** Files of materials, categories and suppliers: the catalogue belongs to everybody who may see it. */
@Stateless
public class CatalogAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return switch (kind) {
            case "catalog.material" ->
                Optional.of(
                        of("Material", recordId, CatalogPermissions.MATERIAL_VIEW, CatalogPermissions.MATERIAL_EDIT));
            case "catalog.supplier" ->
                Optional.of(
                        of("Supplier", recordId, CatalogPermissions.SUPPLIER_VIEW, CatalogPermissions.SUPPLIER_EDIT));
            case "catalog.category" ->
                Optional.of(
                        of("Category", recordId, CatalogPermissions.CATEGORY_VIEW, CatalogPermissions.CATEGORY_EDIT));
            default -> Optional.empty();
        };
    }

    private AttachmentAccess of(String entity, long recordId, String view, String edit) {
        boolean known = !em.createQuery("select x.id from " + entity + " x where x.id = :id", Long.class)
                .setParameter("id", recordId)
                .getResultList()
                .isEmpty();
        return known ? new AttachmentAccess(access.may(view), access.may(edit)) : AttachmentAccess.NONE;
    }
}
