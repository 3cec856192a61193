package org.xiaoguan.ui.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the secret of the tokens, which never changes, at hand. */
@ApplicationScoped
public class DraftSecret {
    @Inject
    DraftStore store;

    private volatile byte[] secret;

    byte[] get() {
        if (secret == null) {
            secret = store.secret();
        }
        return secret;
    }
}
