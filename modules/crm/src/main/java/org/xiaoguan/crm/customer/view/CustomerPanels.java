package org.xiaoguan.crm.customer.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.crm.api.CustomerPanel;
import org.xiaoguan.ui.CurrentUser;

/** What other modules bring to the customer page, as far as the reader may see it. */
@Named
@RequestScoped
public class CustomerPanels {
    @Inject
    @Any
    Instance<CustomerPanel> sources;

    @Inject
    CurrentUser user;

    /** Those of one place, in their order. */
    public List<CustomerPanel> at(CustomerPanel.Place place) {
        return sources.stream()
                .filter(panel -> panel.getPlace() == place && user.may(panel.getPermission()))
                .sorted(Comparator.comparingInt(CustomerPanel::getOrder))
                .toList();
    }

    /** Those that offer to make something for the customer. */
    public List<CustomerPanel> getOffers() {
        return sources.stream()
                .filter(panel -> panel.getOfferKey() != null && user.may(panel.getOfferPermission()))
                .sorted(Comparator.comparingInt(CustomerPanel::getOrder))
                .toList();
    }
}
