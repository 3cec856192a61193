/** Texts in the reader's language, and how numbers, dates and times are written. */
package org.xiaoguan.ui.text;
