/** Fields of forms: what was typed becomes a value, or a message that says what would be right. */
package org.xiaoguan.ui.field;
