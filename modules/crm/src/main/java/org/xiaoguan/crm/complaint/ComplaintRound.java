package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.TypedText;

/** A solution of a complaint, what became of it, and what the customer says. */
@Entity
@Table(name = "crm_complaint_round")
@Audited(kind = "crm.complaint-round", partOf = "complaint")
public class ComplaintRound {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_complaint_round")
    @SequenceGenerator(name = "crm_complaint_round", sequenceName = "crm_complaint_round_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id")
    private Complaint complaint;

    @Column(name = "round_no")
    private int roundNo;

    private String solution;

    @Column(name = "proposed_by_id")
    private Long proposedById;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private String outcome;

    @Column(name = "done_by_id")
    private Long doneById;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_answer")
    private CustomerAnswer customerAnswer;

    @Column(name = "answer_note")
    private String answerNote;

    @Column(name = "replied_by_id")
    private Long repliedById;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected ComplaintRound() {}

    ComplaintRound(Complaint complaint, int roundNo) {
        this.complaint = complaint;
        this.roundNo = roundNo;
    }

    void propose(String text, long by, Instant at) {
        solution = text.strip();
        proposedById = by;
        proposedAt = at;
    }

    void finish(String text, long by, Instant at) {
        outcome = text.strip();
        doneById = by;
        doneAt = at;
    }

    void reply(CustomerAnswer said, String note, long by, Instant at) {
        customerAnswer = said;
        answerNote = TypedText.of(note);
        repliedById = by;
        repliedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getRoundNo() {
        return roundNo;
    }

    public String getSolution() {
        return solution;
    }

    public Long getProposedById() {
        return proposedById;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getOutcome() {
        return outcome;
    }

    public Long getDoneById() {
        return doneById;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public CustomerAnswer getCustomerAnswer() {
        return customerAnswer;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public Long getRepliedById() {
        return repliedById;
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }
}
