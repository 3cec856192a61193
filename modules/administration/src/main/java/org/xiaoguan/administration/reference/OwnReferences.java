package org.xiaoguan.administration.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;

/** What of administration refers to its own records. */
@ApplicationScoped
public class OwnReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return switch (kind) {
            case "administration.department" ->
                List.of(
                        new ReferringRecords("department.referred.children", "Department x where x.parentId = :id"),
                        new ReferringRecords("department.referred.staff", "Staff x where x.departmentId = :id"),
                        new ReferringRecords("department.referred.approvals", "Approval x where x.departmentId = :id"));
            case "administration.staff" ->
                List.of(
                        new ReferringRecords("staff.referred.users", "User x where x.staffId = :id"),
                        new ReferringRecords("staff.referred.superior", "Staff x where x.superiorId = :id"),
                        new ReferringRecords("staff.referred.attachments", "Attachment x where x.uploadedBy = :id"),
                        new ReferringRecords(
                                "staff.referred.approvals",
                                "Approval x where x.submittedBy = :id or x.decidedBy = :id"
                                        + " or x.id in (select a.id from Approval a join a.responsible r where r = :id)"
                                        + " or x.id in (select s.approval.id from ApprovalStep s"
                                        + " where s.decidedBy = :id or s.decidedFor = :id)"));
            case "administration.role" ->
                List.of(new ReferringRecords("role.referred.users", "User x join x.roleIds r where r = :id"));
            case "administration.dictionary" ->
                List.of(new ReferringRecords(
                        "dictionary.referred.children", "DictionaryItem x where x.parentId = :id"));
            default -> List.of();
        };
    }
}
