package org.xiaoguan.crm.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** One evaluation, to be sent, to be given an opinion on, and to be printed. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {
    @Inject
    EvaluationService evaluations;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    Actions actions;

    private Long id;
    private String directorOpinion;
    private String marketerOpinion;
    private transient Evaluation evaluation;

    /** @throws NotFoundException without an id, and for one that the caller may not see */
    public Evaluation getEvaluation() {
        if (evaluation == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            evaluation = evaluations.find(id);
        }
        return evaluation;
    }

    public void open() {
        getEvaluation();
    }

    public String getCustomerName() {
        return customers.summary(getEvaluation().getCustomerId()).name();
    }

    /** Whether it can still be changed and sent. */
    public boolean isEditable() {
        return !getEvaluation().isSent() && evaluations.may(CrmPermissions.EVALUATION_EDIT, id);
    }

    /** Whether files can still be attached. */
    public boolean isAttachable() {
        return !getEvaluation().isFinished() && evaluations.may(CrmPermissions.EVALUATION_EDIT, id);
    }

    /** Whether the reader is asked for the opinion of the sales director. */
    public boolean isDirecting() {
        return getEvaluation().isSent()
                && getEvaluation().getDirectorId() == null
                && evaluations.may(CrmPermissions.EVALUATION_DIRECT, id);
    }

    /** Whether the reader is asked for the opinion of marketing. */
    public boolean isMarketing() {
        return getEvaluation().isSent()
                && getEvaluation().getMarketerId() == null
                && evaluations.may(CrmPermissions.EVALUATION_MARKET, id);
    }

    public String send() {
        return after(() -> evaluations.send(id));
    }

    public String direct() {
        return after(() -> evaluations.direct(id, directorOpinion));
    }

    public String market() {
        return after(() -> evaluations.market(id, marketerOpinion));
    }

    private String after(Actions.Work work) {
        return actions.perform(work) ? actions.to("/crm/evaluation/view", id) : null;
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public String getDirectorOpinion() {
        return directorOpinion;
    }

    public void setDirectorOpinion(String directorOpinion) {
        this.directorOpinion = directorOpinion;
    }

    public String getMarketerOpinion() {
        return marketerOpinion;
    }

    public void setMarketerOpinion(String marketerOpinion) {
        this.marketerOpinion = marketerOpinion;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
