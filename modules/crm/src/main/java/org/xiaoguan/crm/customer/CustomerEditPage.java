package org.xiaoguan.crm.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.grid.Grid;

/** The form of a customer; a new one is entered together with its first contact. */
@Named
@ViewScoped
public class CustomerEditPage extends ViewedRecordPage<CustomerForm> {
    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Departments departments;

    private final ContactForm contact = new ContactForm();
    private final Grid<TeamLine> team = new Grid<>(TeamLine::new);
    private final Grid<CustomerStoreForm> stores = new Grid<>(CustomerStoreForm::new);
    private boolean gradeGiven = true;

    public CustomerEditPage() {
        super(Customer.KIND, new CustomerForm(), "customer.saved");
    }

    /** A new customer belongs to whoever enters it. */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().setOwnerId(user.getStaffId());
            contact.setPrimary(true);
        }
        team.makeRoom(drafts.rows(Customer.KIND, getId(), "team"));
        stores.makeRoom(drafts.rows(Customer.KIND, getId(), "stores"));
    }

    @Override
    protected Shown<CustomerForm> find(long id) {
        if (!customers.mayEdit(id)) {
            throw new NotFoundException();
        }
        Customer customer = customers.find(id);
        CustomerForm form = new CustomerForm(customer);
        gradeGiven = customer.getGrading().isGiven();
        team.load(form.getTeamIds().stream().map(TeamLine::new).toList());
        stores.load(form.getStores());
        return new Shown<>(form, customer.getVersion(), false);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.CUSTOMER_CREATE : CrmPermissions.CUSTOMER_EDIT);
    }

    @Override
    public String save() {
        getForm()
                .setTeamIds(team.filled().stream()
                        .map(TeamLine::getStaffId)
                        .distinct()
                        .toList());
        getForm().setStores(stores.filled());
        return super.save();
    }

    @Override
    protected long create(CustomerForm form, String formKey) {
        return customers.create(form, contact, formKey);
    }

    @Override
    protected void update(long id, int readVersion, CustomerForm form) {
        customers.update(id, readVersion, form);
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
}
