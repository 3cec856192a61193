package org.xiaoguan.projects.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.xiaoguan.ui.text.Keys;

/** The small tag that says where a change or purchase order stands. */
@Named("documentTags")
@ApplicationScoped
public class DocumentTags {
    /** Message key of the tag. */
    public String key(DocumentState state) {
        return Keys.of("document.state.", state);
    }

    /** Its colour. */
    public String colour(DocumentState state) {
        return switch (state) {
            case SUBMITTED -> "warn";
            case APPROVED -> "ok";
            case REJECTED -> "bad";
            case DRAFT, CANCELLED -> "";
        };
    }
}
