/** What people do with the pages, as the browser sends it, and what the same work costs in bare SQL. */
package org.xiaoguan.benchmark.load;
