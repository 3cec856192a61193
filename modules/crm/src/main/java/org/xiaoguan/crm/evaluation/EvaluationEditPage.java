package org.xiaoguan.crm.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.survey.Satisfaction;
import org.xiaoguan.crm.survey.SurveyService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.Typed;
import org.xiaoguan.ui.text.Texts;

/** The form of an evaluation; a new one proposes what the company usually looks at. */
@Named
@ViewScoped
public class EvaluationEditPage extends ViewedRecordPage<EvaluationForm> {
    @Inject
    EvaluationService evaluations;

    @Inject
    SurveyService surveys;

    @Inject
    Texts texts;

    @Inject
    BusinessClock clock;

    private Long customer;
    private String customerName;
    private final Grid<EvaluationLineForm> lines = new Grid<>(EvaluationLineForm::new);

    public EvaluationEditPage() {
        super(Evaluation.KIND, new EvaluationForm(), "evaluation.saved");
    }

    /** @throws NotFoundException without a customer, and for one that the caller may not evaluate */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            if (customer == null) {
                throw new NotFoundException();
            }
            getForm().setEvaluatedOn(clock.today());
            getForm().setLines(proposed());
            fillInSatisfaction();
        }
        customerName = evaluations.customer(customer).getName();
        lines.load(getForm().getLines());
        lines.makeRoom(drafts.rows(Evaluation.KIND, getRecord(), "lines"));
    }

    /** What was typed about one customer is not offered for another. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "customer-" + customer : getId();
    }

    @Override
    protected Shown<EvaluationForm> find(long id) {
        Evaluation read = evaluations.find(id);
        if (read.isSent() || !evaluations.may(CrmPermissions.EVALUATION_EDIT, id)) {
            throw new NotFoundException();
        }
        customer = read.getCustomerId();
        return new Shown<>(new EvaluationForm(read), read.getVersion(), false);
    }

    /** Indicators and weights as the texts propose them, such as {@code Sales 30}. */
    private List<EvaluationLineForm> proposed() {
        return Arrays.stream(texts.get("evaluation.proposed").split(";", -1))
                .map(String::strip)
                .map(line -> new EvaluationLineForm(
                        line.substring(0, line.lastIndexOf(' ')),
                        Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1))))
                .toList();
    }

    /** The indicator of that name has the score of the customer's surveys. */
    private void fillInSatisfaction() {
        Satisfaction known = surveys.satisfaction(customer);
        String name = texts.get("evaluation.satisfaction");
        if (known.score() != null) {
            getForm().getLines().stream()
                    .filter(line -> name.equals(line.getIndicator()))
                    .forEach(line -> {
                        line.setScore(Typed.of(known.score()));
                        line.setGrounds(
                                texts.format("evaluation.satisfaction.grounds", known.surveys(), known.months()));
                    });
        }
    }

    @Override
    public String save() {
        getForm().setLines(lines.filled());
        return super.save();
    }

    @Override
    protected long create(EvaluationForm form, String formKey) {
        return evaluations.create(customer, form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, EvaluationForm form) {
        evaluations.update(id, readVersion, form);
    }

    /** The service tells whether this customer may be evaluated: one that may not looks as if it did not exist. */
    @Override
    public boolean isEditable() {
        return true;
    }

    /** Sums of what is typed so far. */
    private EvaluationForm typed() {
        EvaluationForm typed = new EvaluationForm();
        typed.setLines(lines.filled());
        return typed;
    }

    public BigDecimal getWeights() {
        return typed().weights();
    }

    public BigDecimal getScore() {
        return typed().score();
    }

    public EvaluationResult[] getResults() {
        return EvaluationResult.values();
    }

    public String getCustomerName() {
        return customerName;
    }

    public Grid<EvaluationLineForm> getLines() {
        return lines;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }
}
