package org.xiaoguan.projects;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.delivery.DeliveryService;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseService;

/** What tests of projects need: a company with people, and the services through which its projects are carried out. */
@ExtendWith(ArquillianExtension.class)
public abstract class AtTheCompany {
    @Inject
    protected Callers callers;

    @Inject
    protected Company company;

    @Inject
    protected ProjectService projects;

    @Inject
    protected ProjectViewService projectViews;

    @Inject
    protected ChangeService changes;

    @Inject
    protected PurchaseService purchases;

    @Inject
    protected DeliveryService deliveries;
}
