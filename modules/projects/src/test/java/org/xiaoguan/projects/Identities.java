package org.xiaoguan.projects;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.delivery.Delivery;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.purchase.PurchaseOrder;

/** Gives entities the ids that the database would, so that rules can be tried without one. */
public final class Identities {
    private static final AtomicLong NEXT = new AtomicLong(1000);

    private Identities() {}

    public static Project stored(Project project) {
        project.getItems().forEach(Identities::give);
        return give(project);
    }

    public static ChangeOrder stored(ChangeOrder change) {
        stored(change.getProject());
        change.getLines().forEach(Identities::give);
        return give(change);
    }

    public static PurchaseOrder stored(PurchaseOrder purchase) {
        stored(purchase.getProject());
        purchase.getLines().forEach(Identities::give);
        return give(purchase);
    }

    public static Delivery stored(Delivery delivery) {
        return give(delivery);
    }

    private static <T> T give(T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            if (id.get(entity) == null) {
                id.set(entity, NEXT.incrementAndGet());
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
