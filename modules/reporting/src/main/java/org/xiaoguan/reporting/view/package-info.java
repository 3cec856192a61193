/** The published views of projects and finance as reporting reads them. */
package org.xiaoguan.reporting.view;
