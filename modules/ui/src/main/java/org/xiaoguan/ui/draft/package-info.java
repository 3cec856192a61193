/** What was typed and not yet saved: kept on the server for the user who typed it, also when the session has ended. */
package org.xiaoguan.ui.draft;
