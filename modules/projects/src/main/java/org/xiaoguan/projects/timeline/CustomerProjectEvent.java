package org.xiaoguan.projects.timeline;

import java.time.Instant;
import org.xiaoguan.crm.api.CustomerEvent;

/** An event of a project as the database reads it for the time line of the customer. */
public record CustomerProjectEvent(
        long id,
        Instant happenedAt,
        Long staffId,
        String textKey,
        String arguments,
        String path,
        long projectId,
        String projectName) {

    /** It leads to its document, else to the project. */
    CustomerEvent event() {
        return CustomerEvent.at(happenedAt, id, textKey, Arguments.read(arguments))
                .about(projectName)
                .to(path == null ? "/projects/project/view?id=" + projectId : path)
                .by(staffId);
    }
}
