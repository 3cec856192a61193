/** The server that runs container tests. */
package org.xiaoguan.testing.container;
