/** What is bought and sold, and from whom: materials, categories, suppliers; import from files for all modules. */
@BusinessModule(
        name = "catalog",
        mayUse = {"shared", "ui", "administration"},
        api = "org.xiaoguan.catalog.api")
package org.xiaoguan.catalog;

import org.xiaoguan.shared.BusinessModule;
