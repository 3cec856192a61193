package org.xiaoguan.projects.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.budget.PriceCheck;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeLineInput;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.GoodsLineInput;
import org.xiaoguan.projects.goods.GoodsLookup;
import org.xiaoguan.projects.record.DocumentEditPage;
import org.xiaoguan.projects.record.RecordKind;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.grid.Grid;

/** The budget sheet while it is written. */
@Named
@ViewScoped
public class ProjectEditPage extends DocumentEditPage {
    @Inject
    ProjectService projects;

    @Inject
    Customers customers;

    @Inject
    CustomerLookup customerLookup;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    GoodsLookup goods;

    private ProjectForm form;
    private boolean costShown;
    private Grid<GoodsLineInput> lines;
    private final Grid<FeeLineInput> fees = new Grid<>(FeeLineInput::new);

    public ProjectEditPage() {
        super(Project.KIND);
    }

    @PostConstruct
    void open() {
        opened(ProjectsPermissions.PROJECT_EDIT);
        lines = new Grid<>(() -> new GoodsLineInput(goods));
        form = getId() == null ? fresh() : stored();
        costShown = getId() == null ? user.may(ProjectsPermissions.COST_VIEW) : projects.showsCost(getId());
        lines.makeRoom(draftedRows("lines"));
        fees.makeRoom(draftedRows("fees"));
    }

    private ProjectForm fresh() {
        ProjectForm fresh = new ProjectForm();
        fresh.setManagerId(user.getStaffId());
        departmentOf(user.getStaffId()).ifPresent(fresh::setDepartmentId);
        fresh.setSignedOn(clock.today());
        fresh.setDiscount(Money.ZERO);
        customerLookup
                .shown(address.id("customer"))
                .filter(customer -> !customer.closed())
                .ifPresent(customer -> {
                    fresh.setCustomerId(customer.id());
                    fresh.setAddress(customer.address());
                });
        return fresh;
    }

    private ProjectForm stored() {
        ProjectForm stored = projects.form(getId());
        stored(getId(), stored.getNumber(), stored.getVersion());
        goods.expect(
                stored.getLines().stream().map(GoodsLineForm::getMaterialId).toList());
        lines.load(stored.getLines().stream()
                .map(line -> new GoodsLineInput(goods, line))
                .toList());
        fees.load(stored.getFees().stream().map(FeeLineInput::new).toList());
        return stored;
    }

    private Optional<Long> departmentOf(Long staffId) {
        return Optional.ofNullable(staffId).flatMap(people::known).map(PersonSummary::departmentId);
    }

    /** A customer brings its address; the contact of another customer goes. */
    public void customerChosen() {
        form.setContactId(null);
        if (form.getAddress() == null || form.getAddress().isBlank()) {
            customerLookup
                    .shown(form.getCustomerId())
                    .map(CustomerSummary::address)
                    .ifPresent(form::setAddress);
        }
    }

    /** A manager brings the department. */
    public void managerChosen() {
        departmentOf(form.getManagerId()).ifPresent(form::setDepartmentId);
    }

    /** Makes the discount what the agreed price asks for. */
    public void fitDiscount() {
        getCheck().fittingDiscount().ifPresent(form::setDiscount);
    }

    /** Keeps the sheet as a draft. */
    public String save() {
        return store(
                () -> projects.create(typed(), getFormKey()),
                () -> projects.update(getId(), getReadVersion(), typed()),
                "project.saved");
    }

    /** Keeps the sheet and puts it before those who approve it. */
    public String submit() {
        return store(
                () -> projects.createAndSubmit(typed(), getFormKey()),
                () -> projects.updateAndSubmit(getId(), getReadVersion(), typed()),
                "project.submitted");
    }

    private ProjectForm typed() {
        form.setLines(new ArrayList<>(
                lines.filled().stream().map(GoodsLineInput::toForm).toList()));
        form.setFees(
                new ArrayList<>(fees.filled().stream().map(FeeLineInput::toForm).toList()));
        return form;
    }

    /** Offers the print of what was stored. */
    @Override
    protected String leadTo(long made) {
        return actions.to(RecordKind.printOffer(Project.KIND, made));
    }

    /** Sums of what is typed, and whether it comes to the agreed price. */
    public PriceCheck getCheck() {
        return new PriceCheck(
                GoodsLineInput.total(lines),
                FeeLineInput.total(fees),
                form.getDiscount() == null ? Money.ZERO : form.getDiscount(),
                form.getAgreedPrice());
    }

    /** Contacts of the chosen customer. */
    public List<Option> getContacts() {
        return customerLookup.shown(form.getCustomerId()).stream()
                .flatMap(customer -> customers.contacts(customer.id()).stream())
                .map(contact -> new Option(contact.id(), contact.name()))
                .toList();
    }

    public List<Option> getDepartments() {
        return departments.open();
    }

    public boolean isCostShown() {
        return costShown;
    }

    public ProjectForm getForm() {
        return form;
    }

    public Grid<GoodsLineInput> getLines() {
        return lines;
    }

    public Grid<FeeLineInput> getFees() {
        return fees;
    }
}
