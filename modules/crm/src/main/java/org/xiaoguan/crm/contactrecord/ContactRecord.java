package org.xiaoguan.crm.contactrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.ui.text.Keys;

/** Somebody met or reached a customer, and what is to follow from it. */
@Entity
@Table(name = "crm_contactrecord")
@Audited(kind = ContactRecord.KIND)
public class ContactRecord implements Versioned {
    public static final String KIND = "crm.contactrecord";

    static final int TEXT_LENGTH = 1000;
    static final int STEP_LENGTH = 200;
    static final int NOTE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_contactrecord")
    @SequenceGenerator(name = "crm_contactrecord", sequenceName = "crm_contactrecord_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "contact_id")
    private Long contactId;

    /** Who met or reached the customer. */
    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "contacted_on")
    private LocalDate contactedOn;

    @Enumerated(EnumType.STRING)
    private ContactMethod method;

    @Enumerated(EnumType.STRING)
    private ContactPurpose purpose;

    private String preparation;
    private String result;
    private String analysis;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_on")
    private LocalDate nextOn;

    /** Who is to do the next step: who agreed it, or who has taken the customer over since. */
    @Column(name = "next_staff_id")
    private Long nextStaffId;

    @Column(name = "is_next_done")
    private boolean nextDone;

    /** By when the next step is asked for: null once it is done, and while the customer is closed or nobody's. */
    @Column(name = "due_on")
    @SuppressWarnings("unused") // named in queries, written by NextStepService
    private LocalDate dueOn;

    /** Whether it says what quotas ask for. */
    @Column(name = "is_complete")
    private boolean complete;

    /** Who of the superiors asked after it. */
    @Column(name = "checked_by_id")
    private Long checkedById;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private SpotCheck verdict;

    @Column(name = "check_note")
    private String checkNote;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    protected ContactRecord() {}

    /**
     * Records a contact.
     *
     * @param staffId who met or reached the customer
     * @param today a contact cannot be later, its next step not earlier
     */
    public ContactRecord(long staffId, ContactRecordForm form, LocalDate today) {
        this.staffId = staffId;
        customerId = form.getCustomerId();
        change(form, today);
    }

    /** Takes over what was typed; whose record it is, and of which customer, stays. A new next step is open again. */
    final void change(ContactRecordForm form, LocalDate today) {
        form.check(today, nextOn);
        List<Object> before = said();
        String step = TypedText.of(form.getNextStep());
        boolean handedOver = nextStaffId != null && !nextStaffId.equals(staffId);
        nextDone = nextDone && Objects.equals(step, nextStep) && Objects.equals(form.getNextOn(), nextOn);
        contactId = form.getContactId();
        contactedOn = form.getContactedOn();
        method = form.getMethod();
        purpose = form.getPurpose();
        preparation = TypedText.of(form.getPreparation());
        result = TypedText.of(form.getResult());
        analysis = TypedText.of(form.getAnalysis());
        nextStep = step;
        nextOn = form.getNextOn();
        dueOn = null;
        if (nextStep == null) {
            nextStaffId = null;
        } else if (!handedOver) {
            nextStaffId = staffId;
        }
        search = SearchWords.of(nextStep, result, analysis, preparation);
        complete = missing(purpose, result, nextStep).isEmpty();
        if (!said().equals(before)) {
            forgetCheck();
        }
    }

    /** What a superior asks after: the next step is agreed anew as things go on. */
    private List<Object> said() {
        return Arrays.asList(contactId, contactedOn, method, purpose, preparation, result, analysis);
    }

    private void forgetCheck() {
        verdict = null;
        checkNote = null;
        checkedById = null;
        checkedOn = null;
    }

    /** What was agreed is done, or has come to nothing. */
    void finishNextStep() {
        nextDone = nextStep != null;
        dueOn = null;
    }

    /** Somebody else is to do what was agreed. */
    void handOver(long newStaffId) {
        if (nextStep != null && !nextDone) {
            nextStaffId = newStaffId;
        }
    }

    /** Notes what a superior found; nobody checks what they recorded themselves. */
    void check(SpotCheckForm form, long byStaffId, LocalDate on) {
        if (staffId.equals(byStaffId)) {
            throw BusinessException.of("contactrecord.check.own");
        }
        form.check();
        verdict = form.getVerdict();
        checkNote = TypedText.of(form.getCheckNote());
        checkedById = byStaffId;
        checkedOn = on;
    }

    /** Labels of the fields that a record must fill in to count towards a quota and does not. */
    static List<String> missing(ContactPurpose purpose, String result, String nextStep) {
        List<String> missing = new ArrayList<>();
        if (purpose == null) {
            missing.add("contactrecord.purpose");
        }
        if (TypedText.of(result) == null) {
            missing.add("contactrecord.result");
        }
        if (TypedText.of(nextStep) == null) {
            missing.add("contactrecord.nextStep");
        }
        return missing;
    }

    /**
     * As the time line of its customer tells it: what came of it and what was agreed.
     *
     * @param contactName null where nobody is named
     */
    CustomerEvent event(String contactName) {
        String agreed = nextStep == null ? null : "→ " + nextOn + " " + nextStep;
        return CustomerEvent.on(contactedOn, id, Keys.of("contactrecord.method.", method))
                .about(contactName)
                .noted(Stream.of(result, agreed).filter(Objects::nonNull).collect(Collectors.joining("\n")))
                .to("/crm/contactrecord/view?id=" + id)
                .by(staffId);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public Long getStaffId() {
        return staffId;
    }

    public LocalDate getContactedOn() {
        return contactedOn;
    }

    public ContactMethod getMethod() {
        return method;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public String getPreparation() {
        return preparation;
    }

    public String getResult() {
        return result;
    }

    public String getAnalysis() {
        return analysis;
    }

    public String getNextStep() {
        return nextStep;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public Long getNextStaffId() {
        return nextStaffId;
    }

    public boolean isNextDone() {
        return nextDone;
    }

    public boolean isComplete() {
        return complete;
    }

    public Long getCheckedById() {
        return checkedById;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public SpotCheck getVerdict() {
        return verdict;
    }

    public String getCheckNote() {
        return checkNote;
    }
}
