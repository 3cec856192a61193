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
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.Typed;
import org.xiaoguan.ui.text.Texts;

/** The form of an evaluation; a new one proposes what the company usually looks at. */
@Named
@ViewScoped
public class EvaluationEditPage implements Serializable {
    private static final String DRAFT = Evaluation.KIND;

    @Inject
    EvaluationService evaluations;

    @Inject
    SurveyService surveys;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    @Inject
    Texts texts;

    @Inject
    BusinessClock clock;

    private Long id;
    private Long customer;
    private String customerName;
    private int readVersion;
    private EvaluationForm form = new EvaluationForm();
    private final Grid<EvaluationLineForm> lines = new Grid<>(EvaluationLineForm::new);
    private String formKey = FormKeys.fresh();

    /** @throws NotFoundException without a customer, and for one that the caller may not evaluate */
    public void open() {
        if (id != null) {
            Evaluation read = evaluations.find(id);
            if (read.isSent() || !evaluations.may(CrmPermissions.EVALUATION_EDIT, id)) {
                throw new NotFoundException();
            }
            customer = read.getCustomerId();
            form = new EvaluationForm(read);
            readVersion = read.getVersion();
        } else {
            if (customer == null) {
                throw new NotFoundException();
            }
            form.setEvaluatedOn(clock.today());
            form.setLines(proposed());
            fillInSatisfaction();
        }
        customerName = evaluations.customer(customer).getName();
        lines.load(form.getLines());
        lines.makeRoom(drafts.rows(DRAFT, id, "lines"));
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
            form.getLines().stream()
                    .filter(line -> name.equals(line.getIndicator()))
                    .forEach(line -> {
                        line.setScore(Typed.of(known.score()));
                        line.setGrounds(
                                texts.format("evaluation.satisfaction.grounds", known.surveys(), known.months()));
                    });
        }
    }

    public String save() {
        form.setLines(lines.filled());
        return actions.make(() -> {
                    if (id == null) {
                        return evaluations.create(customer, form, formKey);
                    }
                    evaluations.update(id, readVersion, form);
                    return id;
                })
                .map(this::saved)
                .orElse(null);
    }

    private String saved(long saved) {
        drafts.discard(DRAFT, id);
        actions.done("evaluation.saved");
        return actions.to("/crm/evaluation/view", saved);
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

    public EvaluationForm getForm() {
        return form;
    }

    public Grid<EvaluationLineForm> getLines() {
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCustomer() {
        return customer;
    }

    public void setCustomer(Long customer) {
        this.customer = customer;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
