package org.xiaoguan.projects.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.projects.DocumentState;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** A change order: what it changes, what that does, who decides. */
@Named
@RequestScoped
public class ChangePage {
    @Inject
    ChangeService changes;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private ChangeView view;
    private Set<String> held;
    private int version;

    @PostConstruct
    void read() {
        Long id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        view = changes.view(id);
        version = view.version();
        held = changes.reaching(id, List.of(ProjectsPermissions.CHANGE_EDIT));
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

    /** Whether the reader may still change it. */
    public boolean isOpen() {
        return view.state().isOpen() && held.contains(ProjectsPermissions.CHANGE_EDIT);
    }

    /** Whether the reader may give it up before it takes effect. */
    public boolean isCancellable() {
        return (view.state().isOpen() || view.state() == DocumentState.SUBMITTED)
                && held.contains(ProjectsPermissions.CHANGE_EDIT);
    }

    public String submit() {
        return after(() -> changes.submit(view.id(), version), "change.submitted");
    }

    public String cancel() {
        return after(() -> changes.cancel(view.id(), version), "change.cancelled");
    }

    private String after(Actions.Work work, String note) {
        if (!actions.perform(work)) {
            return null;
        }
        actions.done(note);
        return actions.to("/projects/change/view", view.id());
    }

    /** The version that the reader saw when the page was opened. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
