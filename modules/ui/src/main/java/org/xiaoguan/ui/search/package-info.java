/** The search over everything: each module looks into its own records. */
package org.xiaoguan.ui.search;
