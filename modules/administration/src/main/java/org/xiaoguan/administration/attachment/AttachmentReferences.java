package org.xiaoguan.administration.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;

/** A record with files is not deleted: somebody takes the files away first, or closes it. */
@ApplicationScoped
public class AttachmentReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return List.of(new ReferringRecords(
                "attachment.referred", "Attachment x where x.recordKind = :kind and x.recordId = :id"));
    }
}
