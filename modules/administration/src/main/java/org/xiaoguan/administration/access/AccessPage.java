package org.xiaoguan.administration.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** What somebody may do, and which role gives it: one's own, or that of the user in the address. */
@Named
@RequestScoped
public class AccessPage {
    private List<EffectiveGrant> grants;

    @Inject
    ListAddress address;

    @Inject
    AccessService access;

    @Inject
    UserService users;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    /** Reads before the page is shown, so that an unknown user is answered with 404. */
    public void open() {
        grants = isOwn() ? access.own() : access.of(address.optionalId("id"));
    }

    /** Whether it is about the reader. */
    public boolean isOwn() {
        return address.optionalId("id") == null;
    }

    public String getTitle() {
        return isOwn()
                ? texts.get("access.own")
                : texts.format("access.of", users.find(address.optionalId("id")).name());
    }

    public List<EffectiveGrant> getGrants() {
        return grants;
    }
}
