package org.xiaoguan.administration.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** A record with files is not deleted: somebody takes the files away first, or closes it. */
@Stateless
public class AttachmentReferences implements ReferenceSource {
    @Inject
    AttachmentService attachments;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return List.of(
                new Reference("attachment.referred", attachments.of(kind, id).size()));
    }
}
