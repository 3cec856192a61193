/** Reads the tables that people upload, row by row. Nothing in them is ever evaluated. */
package org.xiaoguan.administration.spreadsheet;
