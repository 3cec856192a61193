package org.xiaoguan.ui.form;

import java.util.List;
import org.xiaoguan.shared.BusinessException;

/** Says more about a refusal than its own text: who changed which fields of a record meanwhile, for example. */
public interface FailureNotes {
    /** Texts in the reader's language; none for refusals it knows nothing of. */
    List<String> of(BusinessException refusal);
}
