package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.Typed;
import org.xiaoguan.ui.list.ListAddress;

/** A delivery while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class DeliveryEditPage implements Serializable {
    private static final String DRAFT = "projects.delivery";

    @Inject
    DeliveryService deliveries;

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
    private Long projectId;
    private String number;
    private int readVersion;
    private String formKey = FormKeys.fresh();
    private DeliveryForm form = new DeliveryForm();
    private final Grid<DeliveryInput> lines = new Grid<>(DeliveryInput::none);
    private boolean nothingLeft;

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.DELIVERY_EDIT)) {
            throw new AccessDeniedException();
        }
        id = address.id("id");
        projectId = address.id("project");
        if (id != null) {
            DeliveryView stored = deliveries.view(id);
            form = deliveries.form(id);
            projectId = stored.project().id();
            number = stored.number();
            readVersion = stored.version();
        } else {
            form.setDeliveredOn(clock.today());
            form.setDelivererId(user.getStaffId());
        }
        if (projectId != null) {
            Map<Long, DeliveryLineForm> drafted = form.getLines().stream()
                    .collect(Collectors.toMap(DeliveryLineForm::getPurchaseLineId, Function.identity()));
            List<DeliverableLine> deliverable = deliveries.deliverable(projectId);
            nothingLeft = deliverable.isEmpty();
            lines.load(deliverable.stream()
                    .map(goods -> input(goods, drafted.get(goods.purchaseLineId())))
                    .toList());
        }
    }

    private DeliveryInput input(DeliverableLine goods, DeliveryLineForm drafted) {
        if (id == null) {
            return new DeliveryInput(goods);
        }
        return new DeliveryInput(goods, drafted == null ? Typed.EMPTY : Typed.of(drafted.getQuantity()));
    }

    /** What an unsaved delivery is kept under: the delivery, or the project of a new one. */
    public String getDraftOf() {
        return id == null ? "project-" + projectId : id.toString();
    }

    public String save() {
        return stored(this::store, "delivery.saved");
    }

    /** Saves and confirms that the goods were handed over. */
    public String confirm() {
        return stored(
                () -> id == null
                        ? deliveries.createAndConfirm(projectId, typed(), formKey)
                        : deliveries.updateAndConfirm(id, readVersion, typed()),
                "delivery.confirmed");
    }

    private long store() {
        if (id == null) {
            return deliveries.create(projectId, typed(), formKey);
        }
        deliveries.update(id, readVersion, typed());
        return id;
    }

    private String stored(Supplier<Long> work, String note) {
        return actions.make(work)
                .map(made -> {
                    drafts.discard(DRAFT, getDraftOf());
                    actions.done(note);
                    return actions.to("/projects/delivery/view", made);
                })
                .orElse(null);
    }

    private DeliveryForm typed() {
        List<DeliveryLineForm> wanted = new ArrayList<>();
        lines.filled().forEach(line -> wanted.add(line.toForm()));
        form.setLines(wanted);
        return form;
    }

    /** Whether no ordered goods are outstanding. */
    public boolean isNothingLeft() {
        return nothingLeft;
    }

    public Long getId() {
        return id;
    }

    public Long getProjectId() {
        return projectId;
    }

    public String getNumber() {
        return number;
    }

    public DeliveryForm getForm() {
        return form;
    }

    public Grid<DeliveryInput> getLines() {
        return lines;
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
