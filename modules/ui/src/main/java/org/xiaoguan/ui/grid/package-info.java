/** Line grids: typed like a spreadsheet; a cell that cannot be read keeps its text and stops nothing but saving. */
package org.xiaoguan.ui.grid;
