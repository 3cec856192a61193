package org.xiaoguan.administration.api;

import java.util.List;

/** The roles of the company, shipped or made by it, for what is set or asked by role. */
public interface Roles {
    /** Those that are not closed and grant the permission, the shipped ones first; as they were half a minute ago. */
    List<RoleSummary> granting(String permission);
}
