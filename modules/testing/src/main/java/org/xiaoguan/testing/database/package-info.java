/** The real MariaDB that container tests use. */
package org.xiaoguan.testing.database;
