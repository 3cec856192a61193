/** What the tests of all modules share: a real database, the container, a browser. */
package org.xiaoguan.testing;
