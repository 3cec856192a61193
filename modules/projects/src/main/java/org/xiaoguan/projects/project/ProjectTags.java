package org.xiaoguan.projects.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.MarginBasis;
import org.xiaoguan.ui.text.Keys;

/** The small tag beside a project: its stage once it is carried out, before that where its budget sheet stands. */
@Named("projectTags")
@ApplicationScoped
public class ProjectTags {
    /** Message key of the tag. */
    public String key(ProjectState state, ProjectStage stage) {
        return state == ProjectState.APPROVED ? Keys.of("project.stage.", stage) : Keys.of("project.state.", state);
    }

    /** Its colour: amber asks for something, red is refused, blue is under way, green is nearly done. */
    public String colour(ProjectState state, ProjectStage stage) {
        return switch (state) {
            case SUBMITTED -> "warn";
            case REJECTED -> "bad";
            case DRAFT, CANCELLED -> "";
            case APPROVED ->
                switch (stage) {
                    case STOCKING, EXECUTION, COMMISSIONING -> "pri";
                    case ACCEPTANCE -> "ok";
                    case SIGNED, DESIGN, CLOSED -> "";
                };
        };
    }

    /** Message key of what a cost rests on. */
    public String basisKey(MarginBasis basis) {
        return Keys.of("margin.basis.", basis);
    }

    /** Message key of where a goods line comes from. */
    public String originKey(ScopeOrigin origin) {
        return Keys.of("item.origin.", origin);
    }

    /** Message key of a kind of fee. */
    public String feeKey(FeeKind kind) {
        return Keys.of("fee.kind.", kind);
    }
}
