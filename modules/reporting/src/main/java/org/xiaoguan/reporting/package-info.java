/** Home, dashboard and statistics: reads what other modules publish and changes nothing. */
@BusinessModule(
        name = "reporting",
        mayUse = {"shared", "ui", "administration", "catalog", "crm", "projects", "finance"},
        api = "org.xiaoguan.reporting.api")
package org.xiaoguan.reporting;

import org.xiaoguan.shared.BusinessModule;
