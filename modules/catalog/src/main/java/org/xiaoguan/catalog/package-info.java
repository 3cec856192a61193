/** What is sold and bought: materials and their categories, suppliers. */
@BusinessModule(
        name = "catalog",
        mayUse = {"shared", "ui", "administration"},
        api = "org.xiaoguan.catalog.api")
package org.xiaoguan.catalog;

import org.xiaoguan.shared.BusinessModule;
