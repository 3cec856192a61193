package org.xiaoguan.administration.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.ui.form.Actions;

/** What the reader wants by mail. */
@Named
@ViewScoped
public class MailChoicePage implements Serializable {
    private List<String> mailed = new ArrayList<>();
    private String address;
    private boolean ready;

    @Inject
    MailChoiceService choices;

    @Inject
    KindsOfNotifications kinds;

    @Inject
    Actions actions;

    public void open() {
        mailed = new ArrayList<>(choices.mailed());
        address = choices.address();
        ready = choices.isReady();
    }

    public String save() {
        if (!actions.perform(() -> choices.choose(mailed))) {
            return null;
        }
        actions.done("common.saved");
        return actions.to("/administration/notification/list");
    }

    public List<String> getKinds() {
        return kinds.names();
    }

    public List<String> getMailed() {
        return mailed;
    }

    public void setMailed(List<String> mailed) {
        this.mailed = mailed;
    }

    /** Where the reader's mail goes; null when nobody entered it. */
    public String getAddress() {
        return address;
    }

    /** Whether the company sends mail at all. */
    public boolean isReady() {
        return ready;
    }
}
