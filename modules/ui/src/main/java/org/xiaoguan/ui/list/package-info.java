/** Lists by plain GET: the address is the state. */
package org.xiaoguan.ui.list;
