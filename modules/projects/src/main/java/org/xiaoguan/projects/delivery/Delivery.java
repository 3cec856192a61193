package org.xiaoguan.projects.delivery;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.projects.document.ProjectDocument;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** Goods handed over to the customer. A confirmed one is taken back only by a counter document with the same lines. */
@Entity
@Table(name = "projects_delivery")
@Audited(kind = Delivery.KIND, partOf = "project")
public class Delivery implements ProjectDocument {
    /** Kind of the record in audit trail and form keys. */
    public static final String KIND = "projects.delivery";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_delivery")
    @SequenceGenerator(name = "projects_delivery", sequenceName = "projects_delivery_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private Project project;

    private String number;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.DRAFT;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "deliverer_id")
    private long delivererId;

    private String note;

    /** The delivery that this counter document takes back. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reverses_id")
    private Delivery reverses;

    @Column(name = "is_reversed")
    private boolean reversed;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<DeliveryLine> lines = new ArrayList<>();

    protected Delivery() {}

    /** A new draft; it gets its number when it is stored. */
    public Delivery(Project project, DeliveryForm form, Map<Long, PurchaseLine> purchaseLines) {
        this.project = project;
        change(form, purchaseLines);
    }

    void number(String number) {
        this.number = number;
        search = SearchWords.of(number);
    }

    /**
     * Takes over what was typed and checks it against what is outstanding.
     *
     * @param purchaseLines the purchase lines of this project by id
     */
    public final void change(DeliveryForm form, Map<Long, PurchaseLine> purchaseLines) {
        requireDraft();
        project.requireOpen();
        check(form, purchaseLines);
        deliveredOn = form.getDeliveredOn();
        delivererId = form.getDelivererId();
        note = form.getNote();
        lines.clear();
        for (DeliveryLineForm line : form.getLines()) {
            PurchaseLine purchaseLine = purchaseLines.get(line.getPurchaseLineId());
            BigDecimal price = line.getReferencePrice() != null
                    ? line.getReferencePrice()
                    : purchaseLine.getItem().getUnitPrice();
            lines.add(new DeliveryLine(this, lines.size() + 1, purchaseLine, line.getQuantity(), price));
        }
    }

    private static void check(DeliveryForm form, Map<Long, PurchaseLine> purchaseLines) {
        Violations violations = new Violations()
                .present("deliveredOn", form.getDeliveredOn())
                .present("delivererId", form.getDelivererId())
                .optionalText("note", form.getNote(), 500)
                .require(!form.getLines().isEmpty(), null, "delivery.lines.none");
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < form.getLines().size(); i++) {
            DeliveryLineForm line = form.getLines().get(i);
            String at = "lines[" + i + "].";
            PurchaseLine purchaseLine = purchaseLines.get(line.getPurchaseLineId());
            violations
                    .present(at + "purchaseLineId", purchaseLine)
                    .require(seen.add(line.getPurchaseLineId()), at + "purchaseLineId", "delivery.line.twice");
            violations.collect(() -> {
                BigDecimal quantity = Quantity.checkPositive(at + "quantity", line.getQuantity());
                if (purchaseLine != null) {
                    purchaseLine.refuseMoreThanOutstanding(at + "quantity", quantity);
                }
            });
            if (line.getReferencePrice() != null) {
                violations.collect(() -> UnitPrice.check(at + "referencePrice", line.getReferencePrice()));
            }
            if (purchaseLine != null && form.getDeliveredOn() != null) {
                LocalDate ordered = purchaseLine.getPurchase().getOrderedOn();
                violations.require(
                        !form.getDeliveredOn().isBefore(ordered),
                        "deliveredOn",
                        "error.dates.order",
                        form.getDeliveredOn(),
                        ordered);
            }
        }
        violations.throwIfAny();
    }

    /** The goods are handed over: quantities move. */
    public void confirm() {
        requireDraft();
        project.requireOpen();
        Violations violations = new Violations();
        for (int i = 0; i < lines.size(); i++) {
            DeliveryLine line = lines.get(i);
            String at = "lines[" + i + "].quantity";
            violations.collect(() -> line.getPurchaseLine().refuseMoreThanOutstanding(at, line.getQuantity()));
        }
        violations.throwIfAny();
        lines.forEach(line -> line.deliver("quantity"));
        state = DeliveryState.CONFIRMED;
    }

    /** Gives a draft up. */
    public void cancel() {
        requireDraft();
        state = DeliveryState.CANCELLED;
    }

    /** A counter document takes a confirmed delivery back, unless goods of it were returned. */
    public Delivery reverse(LocalDate on, String why) {
        project.requireOpen();
        if (state != DeliveryState.CONFIRMED || reversed || reverses != null) {
            throw BusinessException.of("delivery.reverse.state");
        }
        new Violations()
                .present("deliveredOn", on)
                .text("note", why, 500)
                .require(on == null || !on.isBefore(deliveredOn), "deliveredOn", "delivery.reverse.before", deliveredOn)
                .throwIfAny();
        lines.forEach(line -> line.getPurchaseLine().getItem().getProgress().refuseTakingBack(null, reversedOf(line)));
        lines.forEach(DeliveryLine::takeBack);
        reversed = true;
        return counterDocument(on, why);
    }

    /** What all lines of the same scope item take back together. */
    private BigDecimal reversedOf(DeliveryLine line) {
        return lines.stream()
                .filter(other -> other.getPurchaseLine().getItem()
                        == line.getPurchaseLine().getItem())
                .map(DeliveryLine::getQuantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Delivery counterDocument(LocalDate on, String why) {
        Delivery counter = new Delivery();
        counter.project = project;
        counter.state = DeliveryState.CONFIRMED;
        counter.deliveredOn = on;
        counter.delivererId = delivererId;
        counter.note = why;
        counter.reverses = this;
        lines.forEach(line -> counter.lines.add(new DeliveryLine(
                counter,
                line.getLineNo(),
                line.getPurchaseLine(),
                line.getQuantity().negate(),
                line.getReferencePrice())));
        return counter;
    }

    private void requireDraft() {
        if (state != DeliveryState.DRAFT) {
            throw BusinessException.of("delivery.state.not-draft");
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public Project getProject() {
        return project;
    }

    @Override
    public String getNumber() {
        return number;
    }

    public DeliveryState getState() {
        return state;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public long getDelivererId() {
        return delivererId;
    }

    public String getNote() {
        return note;
    }

    public Delivery getReverses() {
        return reverses;
    }

    public boolean isReversed() {
        return reversed;
    }

    public List<DeliveryLine> getLines() {
        return List.copyOf(lines);
    }
}
