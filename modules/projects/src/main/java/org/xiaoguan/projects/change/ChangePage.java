package org.xiaoguan.projects.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.record.DocumentPage;

/** A change order: what it changes, what that does, who decides. */
@Named
@RequestScoped
public class ChangePage extends DocumentPage {
    private static final List<String> ASKED = List.of(
            ProjectsPermissions.CHANGE_EDIT,
            ProjectsPermissions.CHANGE_APPROVE,
            ProjectsPermissions.COST_VIEW,
            ProjectsPermissions.COST_EDIT);

    @Inject
    ChangeService changes;

    private ChangeView view;
    private Set<String> held;

    public ChangePage() {
        super(ChangeOrder.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        view = changes.view(id);
        setVersion(view.version());
        held = changes.reaching(id, ASKED);
    }

    public ChangeView getView() {
        return view;
    }

    /** Whether its lines are goods. */
    public boolean isGoods() {
        return view.kind() != ChangeKind.FEE_ADJUSTMENT;
    }

    public boolean isCostShown() {
        return view.marginBefore() != null || view.marginAfter() != null;
    }

    /** Whether the reader may attach files, also later. */
    public boolean isAttaching() {
        return held.contains(ProjectsPermissions.CHANGE_EDIT);
    }

    /** Whether the reader may still change it. */
    public boolean isOpen() {
        return view.state().isOpen() && held.contains(ProjectsPermissions.CHANGE_EDIT);
    }

    /** Whether the reader may give it up before it takes effect. */
    public boolean isCancellable() {
        return (view.state().isOpen() || view.state() == DocumentState.SUBMITTED)
                && held.contains(ProjectsPermissions.CHANGE_EDIT);
    }

    /** Whether it waits with a cost that nobody knows, and the reader may say it. */
    public boolean isCostAsked() {
        return view.state() == DocumentState.SUBMITTED
                && view.costUnknown()
                && held.contains(ProjectsPermissions.COST_VIEW)
                && (held.contains(ProjectsPermissions.CHANGE_APPROVE) || held.contains(ProjectsPermissions.COST_EDIT));
    }

    public String submit() {
        return after(() -> changes.submit(view.id(), getVersion()), "change.submitted");
    }

    public String cancel() {
        return after(() -> changes.cancel(view.id(), getVersion()), "change.cancelled");
    }
}
