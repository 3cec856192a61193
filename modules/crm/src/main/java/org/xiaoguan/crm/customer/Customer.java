package org.xiaoguan.crm.customer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.Grading;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.grade.Thresholds;
import org.xiaoguan.crm.holding.Holding;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.NameKey;
import org.xiaoguan.shared.SearchWords;

/** A company or person that buys, or may buy one day. */
@Entity
@Table(name = "crm_customer")
@Audited(kind = Customer.KIND)
public class Customer {
    public static final String KIND = "crm.customer";

    /** The customers that the person {@code :scopeStaff} owns or works for in a team. */
    public static final String IDS_OF_PERSON =
            "(select mine.id from Customer mine join mine.responsibleIds person where person = :scopeStaff)";

    /** Holds for customers {@code c} that are among them. */
    public static final String OF_PERSON = "c.id in " + IDS_OF_PERSON;

    static final int CODE_LENGTH = 40;
    static final int NAME_LENGTH = 120;
    static final int ADDRESS_LENGTH = 200;
    static final int NOTE_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_customer")
    @SequenceGenerator(name = "crm_customer", sequenceName = "crm_customer_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;

    /** What two spellings of the name have in common; unique. */
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private CustomerGrade grade;

    /** What the grade follows from. */
    @Embedded
    private Grading grading = new Grading();

    /** Null while it waits in the public pool. */
    @Column(name = "owner_id")
    private Long ownerId;

    @Embedded
    private Holding holding;

    /** Set when the customer gets its owner, and unchanged when that person moves. */
    @Column(name = "department_id")
    private Long departmentId;

    /** With the owner, so that one index tells whose a customer is. */
    @ElementCollection
    @CollectionTable(name = "crm_customer_member", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "staff_id")
    private Set<Long> responsibleIds = new HashSet<>();

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<CustomerStore> stores = new ArrayList<>();

    @Embedded
    private CompanyFacts company = new CompanyFacts();

    private String phone;
    private String address;

    @Embedded
    private InvoiceDetails invoice = new InvoiceDetails();

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    /** The customer that this one turned out to be; closed for good then. */
    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    /** Whether others were merged into it. */
    @Column(name = "has_absorbed")
    private boolean absorbed;

    @Embedded
    private Acquisition acquisition = new Acquisition();

    @Embedded
    private SearchWords search;

    protected Customer() {}

    /**
     * @param code what the form says, or a number that was issued
     * @param departmentId what the form says, or the owner's department
     * @param today since when its owner has it
     */
    public Customer(CustomerForm form, String code, long departmentId, LocalDate today) {
        holding = new Holding(today);
        change(form, code, departmentId, today);
    }

    /** Who entered it; null when nobody of the staff did. */
    void entered(Long staffId, LocalDate today) {
        acquisition.entered(staffId, today);
    }

    /** Takes over what was typed; the service has seen to it that no other customer is meant. */
    final void change(CustomerForm form, String newCode, long newDepartmentId, LocalDate today) {
        form.check();
        if (!Objects.equals(form.getOwnerId(), ownerId)) {
            holding.taken(today);
        }
        code = newCode;
        name = form.getName().strip();
        nameKey = keyOf(name);
        creditCode = CreditCode.check("creditCode", form.getCreditCode());
        if (grading.isGiven()) {
            grading.give(form.getGrade());
            grade = form.getGrade();
        }
        ownerId = form.getOwnerId();
        departmentId = newDepartmentId;
        setResponsible(form.getTeamIds());
        new CustomerStores(this, stores).change(form.getStores());
        company.change(form);
        acquisition.cameFrom(form.getSourceId());
        phone = form.getPhone();
        address = form.getAddress();
        invoice.change(form);
        note = form.getNote();
        search = SearchWords.of(code, name, creditCode, phone, Phone.key(phone));
    }

    /** Somebody has it from now on, in their department; its team, which none has in the pool, stays. */
    public void handOver(long staffId, long newDepartmentId, LocalDate today) {
        Set<Long> team = getTeamIds();
        ownerId = staffId;
        departmentId = newDepartmentId;
        setResponsible(team);
        holding.taken(today);
    }

    /**
     * Nobody has it from now on.
     *
     * @param reason null when nobody was in contact with it for too long
     */
    public void giveBack(String reason, LocalDate today) {
        holding.returned(ownerId, reason, today);
        ownerId = null;
        responsibleIds.clear();
    }

    /** Gives up for a moment what is unique, so that another customer can have it. */
    public void park() {
        nameKey = "merged " + id;
        creditCode = null;
    }

    /** Takes over another customer that turned out to be this one. */
    public void absorb(CustomerForm chosen, Customer other, Thresholds thresholds, LocalDate today) {
        change(chosen, code, chosen.getDepartmentId(), today);
        grading.absorb(other.grading);
        grade = grading.grade(thresholds, today);
        absorbed = true;
    }

    /** Ends as a record that leads to the survivor, under a name and code that the survivor does not have. */
    public void mergeInto(long survivorId, String newName, String newCreditCode) {
        mergedIntoId = survivorId;
        closed = true;
        name = newName;
        nameKey = keyOf(newName);
        creditCode = newCreditCode;
        search = SearchWords.of(code, name, creditCode, phone, Phone.key(phone));
        holding.settled();
    }

    public boolean isMerged() {
        return mergedIntoId != null;
    }

    /** Whether the form's grade can be taken over: one that is computed, or set against that, is not typed. */
    boolean takes(CustomerGrade typed) {
        return grading.isGiven() || typed == grade;
    }

    /**
     * Takes over what a person found out of its prospects, and what they set against the computed grade.
     *
     * @param staffId the person; null when nobody of the staff
     */
    public void assess(GradingForm form, Thresholds thresholds, Long staffId, LocalDate today) {
        grading.change(form, today);
        if (grading.factors().intention() == Strength.STRONG) {
            acquisition.prospect(staffId, today);
        }
        grade = grading.grade(thresholds, today);
    }

    /**
     * Grades it anew by what it bought within a year.
     *
     * @param yearlySales null for a customer that never bought
     */
    public void grade(BigDecimal yearlySales, Thresholds thresholds, LocalDate today) {
        if (!grading.hasSold(yearlySales)) {
            grading.sold(yearlySales);
        }
        grading.endOverride(today);
        grade = grading.grade(thresholds, today);
    }

    /** Whether the form names the team and the stores that it has already: rows of their own, which raise no version. */
    boolean keepsTeamAndStores(CustomerForm form) {
        return getTeamIds().equals(new HashSet<>(form.getTeamIds()))
                && new CustomerStores(this, stores).are(form.getStores());
    }

    /** The key of a name; a name of nothing but signs is its own key. */
    static String keyOf(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? name.strip() : key;
    }

    private void setResponsible(Collection<Long> team) {
        Set<Long> wanted = new HashSet<>(team);
        if (ownerId != null) {
            wanted.add(ownerId);
        }
        responsibleIds.retainAll(wanted);
        responsibleIds.addAll(wanted);
    }

    /** Whose it is: its owner and those named on it. */
    public Set<Long> responsible() {
        return Set.copyOf(responsibleIds);
    }

    /** No new document names it from now on; those that do stay as they are. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public CustomerGrade getGrade() {
        return grade;
    }

    public Holding getHolding() {
        return holding;
    }

    public Grading getGrading() {
        return grading;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    /** Those who look after it beside the owner. */
    public Set<Long> getTeamIds() {
        Set<Long> team = new HashSet<>(responsibleIds);
        team.remove(ownerId);
        return team;
    }

    public List<CustomerStore> getStores() {
        return List.copyOf(stores);
    }

    public Acquisition getAcquisition() {
        return acquisition;
    }

    public CompanyFacts getCompany() {
        return company;
    }

    public String getPhone() {
        return phone;
    }

    public String getAddress() {
        return address;
    }

    public InvoiceDetails getInvoice() {
        return invoice;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public Long getMergedIntoId() {
        return mergedIntoId;
    }

    public boolean isAbsorbed() {
        return absorbed;
    }

    public String getSearchText() {
        return search.getText();
    }
}
