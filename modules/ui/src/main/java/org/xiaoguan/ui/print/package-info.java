/** Printed documents: paper, pages with their subtotals, the company's head. */
package org.xiaoguan.ui.print;
