/** The WAR: brings the modules together with the server and the database. */
@BusinessModule(
        name = "web",
        mayUse = {"shared", "ui", "administration", "catalog", "crm", "projects", "finance", "reporting"},
        api = "org.xiaoguan.web")
package org.xiaoguan.web;

import org.xiaoguan.shared.BusinessModule;
