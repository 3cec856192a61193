package org.xiaoguan.administration.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.ui.draft.DraftStore;
import org.xiaoguan.ui.draft.DraftToken;

/** What was typed is kept for the one who typed it. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {
    @Inject
    DraftStore drafts;

    private final DraftToken mine =
            new DraftToken(1, "test.form", UUID.randomUUID().toString());

    @Test
    void theLatestDraftOfAFormIsKept() {
        drafts.save(mine, "form%3Aname=first");
        drafts.save(mine, "form%3Aname=保温 😀");
        assertThat(drafts.find(mine))
                .hasValueSatisfying(d -> assertThat(d.content()).isEqualTo("form%3Aname=保温 😀"));
    }

    @Test
    void nobodyElseFindsIt() {
        drafts.save(mine, "form%3Aname=mine");
        assertThat(drafts.find(new DraftToken(2, mine.page(), mine.record()))).isEmpty();
        assertThat(drafts.find(new DraftToken(1, mine.page(), "another"))).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() {
        drafts.save(mine, "form%3Aname=mine");
        drafts.delete(mine);
        assertThat(drafts.find(mine)).isEmpty();
    }

    @Test
    void theSecretIsMadeOnce() {
        assertThat(drafts.secret()).hasSize(32).isEqualTo(drafts.secret());
    }
}
