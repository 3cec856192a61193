package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.ApprovalKinds;
import org.xiaoguan.administration.api.ApprovalMeasure;

/** Kinds of documents that only tests know. */
@ApplicationScoped
public class TestedKinds implements ApprovalKinds {
    /** Stands for any permission to approve; one with a scope. */
    public static final String PERMISSION = "projects.fee.print";

    /** Stands for any permission to read what is approved. */
    public static final String READING = "projects.fee.view";

    public static final String STEPPED = "test.stepped";
    public static final String PLAIN = "test.plain";

    @Override
    public List<ApprovalKind> kinds() {
        return List.of(
                new ApprovalKind(STEPPED, PERMISSION, Set.of(READING), EnumSet.allOf(ApprovalMeasure.class)),
                new ApprovalKind(PLAIN, PERMISSION, Set.of(), Set.of(ApprovalMeasure.AMOUNT)));
    }
}
