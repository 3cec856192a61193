package org.xiaoguan.crm.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;

/** The form of a customer; a new one is entered together with its first contact. */
@Named
@ViewScoped
public class CustomerEditPage implements Serializable {
    public static final String DRAFT = "crm.customer";

    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Departments departments;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private int readVersion;
    private CustomerForm form = new CustomerForm();
    private final ContactForm contact = new ContactForm();
    private final Grid<TeamLine> team = new Grid<>(TeamLine::new);
    private final Grid<CustomerStoreForm> stores = new Grid<>(CustomerStoreForm::new);
    private boolean gradeGiven = true;
    private String formKey = FormKeys.fresh();

    /** Reads the customer that is to be changed; a new one belongs to whoever enters it. */
    public void open() {
        if (!user.may(id == null ? CrmPermissions.CUSTOMER_CREATE : CrmPermissions.CUSTOMER_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            form.setOwnerId(user.getStaffId());
            contact.setPrimary(true);
            makeRoom();
            return;
        }
        if (!customers.mayEdit(id)) {
            throw new NotFoundException();
        }
        Customer customer = customers.find(id);
        form = new CustomerForm(customer);
        readVersion = customer.getVersion();
        gradeGiven = customer.getGrading().isGiven();
        team.load(form.getTeamIds().stream().map(TeamLine::new).toList());
        stores.load(form.getStores());
        makeRoom();
    }

    /** For the lines of a draft. */
    private void makeRoom() {
        team.makeRoom(drafts.rows(DRAFT, id, "team"));
        stores.makeRoom(drafts.rows(DRAFT, id, "stores"));
    }

    public String save() {
        form.setTeamIds(
                team.filled().stream().map(TeamLine::getStaffId).distinct().toList());
        form.setStores(stores.filled());
        if (id == null) {
            return actions.make(() -> customers.create(form, contact, formKey))
                    .map(this::saved)
                    .orElse(null);
        }
        return actions.perform(() -> customers.update(id, readVersion, form)) ? saved(id) : null;
    }

    private String saved(long saved) {
        drafts.discard(DRAFT, id);
        actions.done("customer.saved");
        return actions.to("/crm/customer/view", saved);
    }

    public CustomerForm getForm() {
        return form;
    }

    public Grid<TeamLine> getTeam() {
        return team;
    }

    public Grid<CustomerStoreForm> getStores() {
        return stores;
    }

    public ContactForm getContact() {
        return contact;
    }

    public List<Option> getKinds() {
        return dictionaries.options(CustomerImport.KINDS);
    }

    public List<Option> getIndustries() {
        return dictionaries.options(CustomerImport.INDUSTRIES);
    }

    public List<Option> getRegions() {
        return dictionaries.options(CustomerImport.REGIONS);
    }

    public List<Option> getSources() {
        return dictionaries.options(CustomerImport.SOURCES);
    }

    public List<Option> getDepartments() {
        return departments.open();
    }

    /** Whether the grade is typed here; a computed one is changed by what it follows from. */
    public boolean isGradeGiven() {
        return gradeGiven;
    }

    public CustomerGrade[] getGrades() {
        return CustomerGrade.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
