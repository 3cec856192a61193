package org.xiaoguan.crm.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.customer.CustomerListPage;
import org.xiaoguan.crm.customer.HeldCustomer;
import org.xiaoguan.crm.customer.TeamLine;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** Hands the customers that the list of customers showed over to one or several people. */
@Named
@ViewScoped
public class HandoverEditPage implements Serializable {
    private static final String CUSTOMERS = "/crm/customer/list";
    private static final int SHOWN = 10;

    @Inject
    HandoverService handovers;

    @Inject
    CustomerLabels labels;

    @Inject
    ListAddress address;

    @Inject
    ScopeTabs tabs;

    @Inject
    Actions actions;

    @Inject
    Texts texts;

    private final Grid<TeamLine> owners = new Grid<>(TeamLine::new);
    private String filter = "";
    private List<HeldCustomer> customers = List.of();
    private long count;

    /** What is shown now is handed over, and not what the filter finds later. */
    public void open() {
        ListResult<HeldCustomer> found =
                handovers.found(CustomerListPage.saved(address.saved(CUSTOMERS, filter), tabs));
        customers = found.rows();
        count = found.count();
        labels.readPeople(getShown().stream().map(HeldCustomer::ownerId));
    }

    public String save() {
        List<Long> ownerIds = owners.filled().stream().map(TeamLine::getStaffId).toList();
        Optional<Integer> handed = actions.make(() -> handovers.handOver(customers, ownerIds));
        if (handed.isEmpty()) {
            return null;
        }
        int left = customers.size() - handed.get();
        if (left == 0) {
            actions.done("handover.done", handed.get());
        } else {
            actions.warn("handover.done.but", handed.get(), left);
        }
        return actions.to(CUSTOMERS);
    }

    /** Why none of them can be handed over; empty where they can. */
    public String getRefusal() {
        if (count == 0) {
            return texts.get("handover.none");
        }
        return customers.isEmpty() ? texts.format("handover.many", HandoverService.MOST) : "";
    }

    public String getFound() {
        return texts.format("handover.found", count);
    }

    /** The first of them. */
    public List<HeldCustomer> getShown() {
        return customers.subList(0, Math.min(SHOWN, customers.size()));
    }

    /** How many are not shown. */
    public int getMore() {
        return customers.size() - getShown().size();
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public Grid<TeamLine> getOwners() {
        return owners;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter == null ? "" : filter;
    }
}
