/** Rows of a company of years, deterministic from a seed, with all that the application keeps true about them. */
package org.xiaoguan.benchmark.data;
