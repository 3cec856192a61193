/** Small tables that every page reads and hardly anybody changes, kept in memory for a while. */
package org.xiaoguan.administration.kept;
