/** What forms need: one document for one form, whatever happens, and every refusal at its field. */
package org.xiaoguan.ui.form;
