/** What stands around every page: menu, sign-out, language, errors, and what a browser may ask for. */
package org.xiaoguan.ui.frame;
