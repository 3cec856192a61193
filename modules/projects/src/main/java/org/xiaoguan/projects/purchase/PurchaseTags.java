package org.xiaoguan.projects.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.document.DocumentTags;

/** The small tag that says where a purchase order stands: when nothing is to come any more, it is done. */
@Named("purchaseTags")
@ApplicationScoped
public class PurchaseTags {
    @Inject
    DocumentTags tags;

    /** Message key of the tag. */
    public String key(DocumentState state, boolean outstanding) {
        return isDone(state, outstanding) ? "purchase.done" : tags.key(state);
    }

    /** Its colour. */
    public String colour(DocumentState state, boolean outstanding) {
        return isDone(state, outstanding) ? "" : tags.colour(state);
    }

    private static boolean isDone(DocumentState state, boolean outstanding) {
        return state == DocumentState.APPROVED && !outstanding;
    }
}
