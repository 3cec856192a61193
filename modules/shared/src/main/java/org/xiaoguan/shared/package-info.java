/** Values and small mechanisms that every module uses: money, quantities, errors, time, lists. No entities. */
@BusinessModule(
        name = "shared",
        mayUse = {},
        api = "org.xiaoguan.shared")
package org.xiaoguan.shared;
