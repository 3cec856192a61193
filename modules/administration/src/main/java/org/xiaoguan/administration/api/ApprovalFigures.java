package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.Map;

/** Figures of documents that wait for a decision; implemented by the module of the documents. */
public interface ApprovalFigures {
    /** By id of the document, read at once, without what the caller may not see; empty for kinds of other modules. */
    Map<Long, ApprovalFigure> figures(String kind, Collection<Long> documentIds);
}
