/** Starts an embedded MariaDB and Payara Micro with the WAR in one process, for trying and for tests. */
package org.xiaoguan.launcher;
