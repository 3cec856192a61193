/** Departments, staff, users, roles and scopes, audit, approvals, document numbers, dictionaries, settings. */
@BusinessModule(
        name = "administration",
        mayUse = {"shared", "ui"},
        api = "org.xiaoguan.administration.api")
package org.xiaoguan.administration;

import org.xiaoguan.shared.BusinessModule;
