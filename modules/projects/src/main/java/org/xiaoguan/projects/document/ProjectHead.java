package org.xiaoguan.projects.document;

import java.io.Serializable;
import org.xiaoguan.projects.api.ProjectSummary;

/** What a document of a project shows of it. */
public record ProjectHead(ProjectSummary project, String customerName, String managerName, String departmentName)
        implements Serializable {}
