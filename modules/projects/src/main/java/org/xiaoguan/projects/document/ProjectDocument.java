package org.xiaoguan.projects.document;

import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.record.RecordKind;

/** A record that belongs to a project: who may do what with it follows from the project. */
public interface ProjectDocument {
    Long getId();

    int getVersion();

    Project getProject();

    String getNumber();

    /** Address of this document's page. */
    default String path() {
        return RecordKind.viewPath(RecordKind.of(getClass())) + "?id=" + getId();
    }
}
