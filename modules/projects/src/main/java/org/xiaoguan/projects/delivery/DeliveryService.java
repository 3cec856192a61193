package org.xiaoguan.projects.delivery;

import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.ui.form.FormKeys;

/** Deliveries: made, confirmed, reversed by counter documents. */
@Stateless
public class DeliveryService {
    private static final String SERIES = "SH";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Inject
    People people;

    @Inject
    TimelineService timeline;

    @Inject
    FormKeys formKeys;

    @Requires(DELIVERY_VIEW)
    public DeliveryView view(long id) {
        return shown(read(id, DELIVERY_VIEW));
    }

    /** What is printed of a delivery. */
    @Requires(DELIVERY_PRINT)
    public DeliveryView print(long id) {
        return shown(read(id, DELIVERY_PRINT));
    }

    private DeliveryView shown(Delivery delivery) {
        return new DeliveryView(delivery, people.name(delivery.getDelivererId()));
    }

    /** What the reader may do with the delivery: the permissions among these that reach its project. */
    @Requires(DELIVERY_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return documents.reaching(documents.reached(Delivery.class, id, DELIVERY_VIEW), permissions);
    }

    /** The form of a draft. */
    @Requires(DELIVERY_EDIT)
    public DeliveryForm form(long id) {
        return new DeliveryForm(read(id, DELIVERY_EDIT));
    }

    /** Ordered goods of which something is outstanding, with how much. */
    @Requires(DELIVERY_EDIT)
    public List<DeliverableLine> deliverable(long projectId) {
        projects.reached(projectId, DELIVERY_EDIT);
        return ordered(projectId).values().stream()
                .filter(line -> line.outstanding().signum() > 0)
                .map(DeliverableLine::new)
                .toList();
    }

    /** Makes a draft; the same form key again gives the one that it made first. */
    @Requires(DELIVERY_EDIT)
    public long create(long projectId, DeliveryForm form, String formKey) {
        Long made = formKeys.claim(formKey, Delivery.KIND);
        if (made != null) {
            return made;
        }
        Project project = projects.locked(projectId, DELIVERY_EDIT);
        people.check("delivererId", form.getDelivererId(), null);
        Delivery delivery = new Delivery(project, form, ordered(projectId));
        long id = store(delivery, project);
        formKeys.fulfil(formKey, id);
        return id;
    }

    @Requires(DELIVERY_EDIT)
    public void update(long id, int readVersion, DeliveryForm form) {
        changed(id, readVersion, form);
    }

    private Delivery changed(long id, int readVersion, DeliveryForm form) {
        Delivery delivery = documents.unchanged(Delivery.class, id, readVersion, DELIVERY_EDIT);
        people.check("delivererId", form.getDelivererId(), delivery.getDelivererId());
        delivery.change(form, ordered(delivery.getProject().getId()));
        return delivery;
    }

    /** The goods are handed over. */
    @Requires(DELIVERY_EDIT)
    public void confirm(long id, int readVersion) {
        confirmed(documents.unchanged(Delivery.class, id, readVersion, DELIVERY_EDIT));
    }

    private void confirmed(Delivery delivery) {
        delivery.confirm();
        remember(delivery, "delivery.event.confirmed");
    }

    /** Makes a delivery and confirms it at once; the same form key again gives the one that it made first. */
    @Requires(DELIVERY_EDIT)
    public long createAndConfirm(long projectId, DeliveryForm form, String formKey) {
        long id = create(projectId, form, formKey);
        Delivery delivery = documents.reached(Delivery.class, id, DELIVERY_EDIT);
        if (delivery.getState() == DeliveryState.DRAFT) {
            confirmed(delivery);
        }
        return id;
    }

    /** Changes a draft and confirms it at once. */
    @Requires(DELIVERY_EDIT)
    public long updateAndConfirm(long id, int readVersion, DeliveryForm form) {
        confirmed(changed(id, readVersion, form));
        return id;
    }

    @Requires(DELIVERY_EDIT)
    public void cancel(long id, int readVersion) {
        documents.unchanged(Delivery.class, id, readVersion, DELIVERY_EDIT).cancel();
    }

    /**
     * Takes a confirmed delivery back.
     *
     * @return id of the counter document
     */
    @Requires(DELIVERY_EDIT)
    public long reverse(long id, int readVersion, LocalDate on, String why) {
        Delivery delivery = documents.unchanged(Delivery.class, id, readVersion, DELIVERY_EDIT);
        Delivery counter = delivery.reverse(on, why);
        long counterId = store(counter, delivery.getProject());
        remember(counter, "delivery.event.reversed");
        return counterId;
    }

    private long store(Delivery delivery, Project project) {
        delivery.number(documents.nextNumber(project, SERIES));
        em.persist(delivery);
        return delivery.getId();
    }

    private void remember(Delivery delivery, String key) {
        timeline.remember(
                delivery.getProject().getId(),
                key,
                delivery.path(),
                delivery.getNumber(),
                delivery.getLines().size());
    }

    /** With the project's purchase lines read at once, which its own lines refer to. */
    private Delivery read(long id, String permission) {
        Delivery delivery = documents.reached(Delivery.class, id, permission);
        ordered(delivery.getProject().getId());
        return delivery;
    }

    /** The project's purchase lines on placed orders, by id. */
    private Map<Long, PurchaseLine> ordered(long projectId) {
        return em.createQuery(
                        "select l from PurchaseLine l join fetch l.purchase o join fetch l.item"
                                + " where o.project.id = :project and o.state = :placed order by o.id, l.lineNo",
                        PurchaseLine.class)
                .setParameter("project", projectId)
                .setParameter("placed", DocumentState.APPROVED)
                .getResultStream()
                .collect(Collectors.toMap(
                        PurchaseLine::getId, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
