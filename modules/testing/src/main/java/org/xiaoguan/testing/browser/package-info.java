/** A browser in front of the running system. */
package org.xiaoguan.testing.browser;
