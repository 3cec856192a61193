/** Lists as files: the whole result, streamed, safe to open. */
package org.xiaoguan.ui.export;
