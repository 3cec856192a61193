package org.xiaoguan.projects.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListQuery;

/**
 * The projects as other modules see them: held by id. The {@code book…} methods lock the project for the caller's
 * transaction, so call them before a document number is drawn; amounts given are positive. They refuse with a violation
 * at the field {@code amount}.
 */
public interface Projects {
    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    ProjectSummary summary(long projectId);

    /** Summaries by id, read at once; unknown ids are left out. */
    Map<Long, ProjectSummary> summaries(Collection<Long> projectIds);

    /**
     * The project, when the caller holds the permission for it.
     *
     * @throws org.xiaoguan.shared.NotFoundException when unknown or not within the scope
     */
    ProjectSummary reached(long projectId, String permission);

    /** Which of the permissions reach the project: what a page may offer to do. */
    Set<String> reaching(long projectId, Collection<String> permissions);

    /** Approved projects within the caller's scope of the permission that match the typed text; at most 20. */
    List<ProjectSummary> find(String typed, String permission, ProjectChoice choice);

    /** Restricts a list of rows that belong to projects, such as {@code r.projectId}, to those reached. */
    <T> ListQuery<T> restrict(ListQuery<T> query, Scope scope, String projectIdPath);

    /** The same for rows that hold the project's department too, such as {@code e.departmentId}, so that its indexes serve. */
    <T> ListQuery<T> restrict(ListQuery<T> query, Scope scope, String projectIdPath, String departmentIdPath);

    /** Money came in. More than is owed is refused, unless it is entered as an advance. */
    ProjectSummary bookReceipt(long projectId, BigDecimal amount, boolean asAdvance);

    /** A receipt is reversed by a counter entry. */
    ProjectSummary bookReceiptReversal(long projectId, BigDecimal amount);

    /** Money goes back to the customer: at most what is due back. */
    ProjectSummary bookRefund(long projectId, BigDecimal amount);

    /** A refund is reversed by a counter entry. */
    ProjectSummary bookRefundReversal(long projectId, BigDecimal amount);

    /** An invoice is issued: invoices together are at most the contract as changed. */
    ProjectSummary bookInvoice(long projectId, BigDecimal amount);

    /** A red invoice takes back what was invoiced. */
    ProjectSummary bookRedInvoice(long projectId, BigDecimal amount);

    /**
     * Tells the project's time line what happened, by the caller, now.
     *
     * @param key message key of the text
     * @param path address of the document, or null
     * @param arguments values for the text: numbers, dates and strings
     */
    void remember(long projectId, String key, String path, Serializable... arguments);
}
