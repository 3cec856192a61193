/** How pages look and behave: layout, tags, lists, forms with key and draft, exports. Knows no business. */
@BusinessModule(
        name = "ui",
        mayUse = {"shared"},
        api = "org.xiaoguan.ui")
package org.xiaoguan.ui;

import org.xiaoguan.shared.BusinessModule;
