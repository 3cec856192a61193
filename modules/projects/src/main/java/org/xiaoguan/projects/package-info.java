/** Projects carried out: budget sheets, changes, purchases, deliveries, costs and fees, margin. */
@BusinessModule(
        name = "projects",
        mayUse = {"shared", "ui", "administration", "catalog", "crm"},
        api = "org.xiaoguan.projects.api")
package org.xiaoguan.projects;

import org.xiaoguan.shared.BusinessModule;
