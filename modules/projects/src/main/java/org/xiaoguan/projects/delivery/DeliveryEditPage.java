package org.xiaoguan.projects.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.record.DocumentEditPage;
import org.xiaoguan.projects.record.RecordKind;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.Typed;

/** A delivery while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class DeliveryEditPage extends DocumentEditPage {
    @Inject
    DeliveryService deliveries;

    private DeliveryForm form = new DeliveryForm();
    private final Grid<DeliveryInput> lines = new Grid<>(DeliveryInput::none);
    private boolean nothingLeft;

    public DeliveryEditPage() {
        super(Delivery.KIND);
    }

    @PostConstruct
    void open() {
        opened(ProjectsPermissions.DELIVERY_EDIT);
        if (getId() != null) {
            DeliveryView stored = deliveries.view(getId());
            form = deliveries.form(getId());
            stored(stored.project().id(), stored.number(), stored.version());
        } else {
            form.setDeliveredOn(clock.today());
            form.setDelivererId(user.getStaffId());
        }
        if (getProjectId() != null) {
            Map<Long, DeliveryLineForm> drafted = form.getLines().stream()
                    .collect(Collectors.toMap(DeliveryLineForm::getPurchaseLineId, Function.identity()));
            List<DeliverableLine> deliverable = deliveries.deliverable(getProjectId());
            nothingLeft = deliverable.isEmpty();
            lines.load(
                    deliverable.stream()
                            .map(goods -> input(goods, drafted.get(goods.purchaseLineId())))
                            .toList(),
                    line -> String.valueOf(line.getPurchaseLineId()),
                    drafts.cells(Delivery.KIND, getDraftOf(), "lines", "purchaseLineId"));
        }
    }

    private DeliveryInput input(DeliverableLine goods, DeliveryLineForm drafted) {
        if (getId() == null) {
            return new DeliveryInput(goods);
        }
        return new DeliveryInput(goods, drafted == null ? Typed.EMPTY : Typed.of(drafted.getQuantity()));
    }

    public String save() {
        return store(
                () -> deliveries.create(getProjectId(), typed(), getFormKey()),
                () -> deliveries.update(getId(), getReadVersion(), typed()),
                "delivery.saved");
    }

    /** Saves and confirms that the goods were handed over. */
    public String confirm() {
        return store(
                () -> deliveries.createAndConfirm(getProjectId(), typed(), getFormKey()),
                () -> deliveries.updateAndConfirm(getId(), getReadVersion(), typed()),
                "delivery.confirmed");
    }

    /** Offers the print of what was stored. */
    @Override
    protected String leadTo(long made) {
        return actions.to(RecordKind.printOffer(Delivery.KIND, made));
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

    public DeliveryForm getForm() {
        return form;
    }

    public Grid<DeliveryInput> getLines() {
        return lines;
    }
}
