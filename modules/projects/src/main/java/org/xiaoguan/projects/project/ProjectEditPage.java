package org.xiaoguan.projects.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;

/** The budget sheet while it is written. */
@Named
@ViewScoped
public class ProjectEditPage implements Serializable {
    private static final String DRAFT = "projects.project";

    @Inject
    ProjectService projects;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    GoodsLookup goods;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private Long id;
    private String number;
    private int readVersion;
    private ProjectForm form;
    private String formKey = FormKeys.fresh();
    private Grid<GoodsLineInput> lines;
    private final Grid<FeeLineInput> fees = new Grid<>(FeeLineInput::new);

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.PROJECT_EDIT)) {
            throw new AccessDeniedException();
        }
        lines = new Grid<>(() -> new GoodsLineInput(goods));
        id = address.id("id");
        form = id == null ? fresh() : stored();
        lines.makeRoom(drafts.rows(DRAFT, id, "lines"));
        fees.makeRoom(drafts.rows(DRAFT, id, "fees"));
    }

    private ProjectForm fresh() {
        ProjectForm fresh = new ProjectForm();
        fresh.setManagerId(user.getStaffId());
        departmentOf(user.getStaffId()).ifPresent(fresh::setDepartmentId);
        fresh.setSignedOn(clock.today());
        fresh.setDiscount(Money.ZERO);
        return fresh;
    }

    private ProjectForm stored() {
        ProjectForm stored = projects.form(id);
        ProjectView view = projects.view(id);
        number = view.summary().number();
        readVersion = view.version();
        goods.expect(
                stored.getLines().stream().map(GoodsLineForm::getMaterialId).toList());
        lines.load(stored.getLines().stream()
                .map(line -> new GoodsLineInput(goods, line))
                .toList());
        fees.load(stored.getFees().stream().map(FeeLineInput::new).toList());
        return stored;
    }

    private Optional<Long> departmentOf(Long staffId) {
        return Optional.ofNullable(staffId).map(person -> people.summary(person).departmentId());
    }

    /** A customer brings its address; the contact of another customer goes. */
    public void customerChosen() {
        form.setContactId(null);
        if (form.getCustomerId() != null
                && (form.getAddress() == null || form.getAddress().isBlank())) {
            CustomerSummary customer = customers.summary(form.getCustomerId());
            form.setAddress(customer.address());
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
        return stored(() -> id == null ? projects.create(typed(), formKey) : updated(), "project.saved");
    }

    /** Keeps the sheet and puts it before those who approve it. */
    public String submit() {
        return stored(
                () -> id == null
                        ? projects.createAndSubmit(typed(), formKey)
                        : projects.updateAndSubmit(id, readVersion, typed()),
                "project.submitted");
    }

    private long updated() {
        projects.update(id, readVersion, typed());
        return id;
    }

    private ProjectForm typed() {
        form.setLines(new ArrayList<>(
                lines.filled().stream().map(GoodsLineInput::toForm).toList()));
        form.setFees(
                new ArrayList<>(fees.filled().stream().map(FeeLineInput::toForm).toList()));
        return form;
    }

    private String stored(Supplier<Long> work, String note) {
        return actions.make(work)
                .map(made -> {
                    drafts.discard(DRAFT, id);
                    actions.done(note);
                    return actions.to("/projects/project/view?saved=true&id=" + made);
                })
                .orElse(null);
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
        return form.getCustomerId() == null
                ? List.of()
                : customers.contacts(form.getCustomerId()).stream()
                        .map(contact -> new Option(contact.id(), contact.name()))
                        .toList();
    }

    public List<Option> getDepartments() {
        return departments.open();
    }

    public boolean isCostShown() {
        return user.may(ProjectsPermissions.COST_VIEW);
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
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

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
