/** Fills a database with the data of years and measures how quick the pages are with it. */
package org.xiaoguan.benchmark;
