package org.xiaoguan.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;
import org.xiaoguan.crm.callscript.CallScript;
import org.xiaoguan.crm.competitor.Competitor;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;

/** What of customers refers to departments, staff and dictionaries, and contact records to customers and contacts. */
@ApplicationScoped
public class CrmReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return switch (kind) {
            case "administration.department" ->
                List.of(
                        new ReferringRecords("customer.referred", "Customer x where x.departmentId = :id"),
                        new ReferringRecords("sighting.referred", "Sighting x where x.departmentId = :id"),
                        new ReferringRecords(
                                "competitorsurvey.referred", "CompetitorSurvey x where x.departmentId = :id"),
                        new ReferringRecords("calllist.referred", "CallList x where x.departmentId = :id"));
            case "administration.staff" ->
                List.of(
                        new ReferringRecords(
                                "customer.referred",
                                "Customer x where x.id in " + Customer.IDS_OF_PERSON.replace(":scopeStaff", ":id")),
                        new ReferringRecords(
                                "customer.referred",
                                "Customer x where x.holding.lastOwnerId = :id"
                                        + " or x.acquisition.enteredBy = :id or x.acquisition.prospectBy = :id"),
                        new ReferringRecords(
                                "evaluation.referred",
                                "Evaluation x where x.evaluatorId = :id or x.directorId = :id"
                                        + " or x.marketerId = :id"),
                        new ReferringRecords(
                                "contactrecord.referred",
                                "ContactRecord x where x.staffId = :id or x.nextStaffId = :id"
                                        + " or x.checkedById = :id"),
                        new ReferringRecords("visit.referred", "Visit x where x.staffId = :id"),
                        new ReferringRecords("survey.referred", "Survey x where x.surveyedById = :id"),
                        new ReferringRecords(
                                "complaint.referred",
                                "Complaint x where x.ownerId = :id or x.intake.receivedById = :id"
                                        + " or x.assignedById = :id or x.correction.correctiveById = :id"
                                        + " or x.correction.checkedById = :id or x.closedById = :id"
                                        + " or x.withdrawal.withdrawnById = :id"
                                        + " or x.id in (select r.complaint.id from ComplaintRound r"
                                        + " where r.proposedById = :id or r.doneById = :id or r.repliedById = :id)"),
                        new ReferringRecords("competitor.referred", "Competitor x where :id member of x.watcherIds"),
                        new ReferringRecords("sighting.referred", "Sighting x where x.staffId = :id"),
                        new ReferringRecords("competitorsurvey.referred", "CompetitorSurvey x where x.staffId = :id"),
                        new ReferringRecords("calllist.referred", "CallList x where x.staffId = :id"),
                        new ReferringRecords("calllist.referred", "CallList x where :id member of x.callerIds"),
                        new ReferringRecords(
                                "calllist.referred",
                                "CallList x where x.id in (select t.callListId from CallTarget t"
                                        + " where t.calledById = :id or t.takenById = :id or t.keptForId = :id)"));
            case "administration.dictionary" ->
                List.of(
                        new ReferringRecords(
                                "customer.referred",
                                "Customer x where x.company.kindId = :id or x.company.industryId = :id"
                                        + " or x.company.regionId = :id or x.acquisition.sourceId = :id"),
                        new ReferringRecords("complaint.referred", "Complaint x where x.intake.kindId = :id"));
            case Customer.KIND ->
                List.of(
                        new ReferringRecords(
                                "customer.referred.subsidiaries", "Customer x where x.company.parentId = :id"),
                        new ReferringRecords("contactrecord.referred", "ContactRecord x where x.customerId = :id"),
                        new ReferringRecords(
                                "visit.referred", "Visit x where x.customerId = :id and x.cadence is null"),
                        new ReferringRecords("customer.referred", "Customer x where x.mergedIntoId = :id"),
                        new ReferringRecords("evaluation.referred", "Evaluation x where x.customerId = :id"),
                        new ReferringRecords("complaint.referred", "Complaint x where x.customerId = :id"),
                        new ReferringRecords("survey.referred", "Survey x where x.customerId = :id"),
                        new ReferringRecords("sighting.referred", "Sighting x where x.customerId = :id"));
            case Contact.KIND ->
                List.of(
                        new ReferringRecords("contactrecord.referred", "ContactRecord x where x.contactId = :id"),
                        new ReferringRecords("complaint.referred", "Complaint x where x.intake.contactId = :id"),
                        new ReferringRecords("survey.referred", "Survey x where x.contactId = :id"));
            case Competitor.KIND ->
                List.of(
                        new ReferringRecords("sighting.referred", "Sighting x where x.competitorId = :id"),
                        new ReferringRecords(
                                "competitorsurvey.referred",
                                "CompetitorSurvey x where x.id in (select a.survey.id"
                                        + " from CompetitorSurveyAnswer a where a.competitorId = :id)"));
            case CallScript.KIND ->
                List.of(new ReferringRecords("calllist.referred", "CallList x where x.scriptId = :id"));
            case "projects.project" ->
                List.of(new ReferringRecords("sighting.referred", "Sighting x where x.projectId = :id"));
            default -> List.of();
        };
    }
}
