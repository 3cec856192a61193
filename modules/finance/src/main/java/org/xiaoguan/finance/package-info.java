/** Money of projects: receipts, refunds, invoices and how they tie out. */
@BusinessModule(
        name = "finance",
        mayUse = {"shared", "ui", "administration", "catalog", "crm", "projects"},
        api = "org.xiaoguan.finance.api")
package org.xiaoguan.finance;

import org.xiaoguan.shared.BusinessModule;
