package org.xiaoguan.crm.calllist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.ui.text.Texts;

/** What contact records say of calls where the caller typed little, in the caller's language. */
@ApplicationScoped
public class CallTexts {
    @Inject
    Texts texts;

    /** The result, and what was noted beside it. */
    String result(CallResult result, String note) {
        String said = texts.of("calllist.result.", result);
        return note == null ? said : said + texts.get("common.colon") + note;
    }

    String nextStep() {
        return texts.get("calllist.next-step");
    }
}
