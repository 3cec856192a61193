/** Who buys: customers and their contacts. */
@BusinessModule(
        name = "crm",
        mayUse = {"shared", "ui", "administration", "catalog"},
        api = "org.xiaoguan.crm.api")
package org.xiaoguan.crm;

import org.xiaoguan.shared.BusinessModule;
