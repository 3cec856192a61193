/** What each person keeps of a list: named filters, and which columns it shows in which order. */
package org.xiaoguan.ui.saved;
