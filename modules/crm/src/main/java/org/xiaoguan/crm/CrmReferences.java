package org.xiaoguan.crm;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.crm.callscript.CallScript;
import org.xiaoguan.crm.competitor.Competitor;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;

/** What of customers refers to departments, staff and dictionaries, and contact records to customers and contacts. */
@Stateless
public class CrmReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.department" ->
                List.of(
                        customers("c.departmentId = :id", id),
                        sightings("s.departmentId = :id", id),
                        competitorSurveys("s.departmentId = :id", id),
                        callLists("l.departmentId = :id", id));
            case "administration.staff" ->
                List.of(
                        customers("c.id in " + Customer.IDS_OF_PERSON.replace(":scopeStaff", ":id"), id),
                        customers("c.holding.lastOwnerId = :id", id),
                        evaluations("e.evaluatorId = :id or e.directorId = :id or e.marketerId = :id", id),
                        contactRecords("r.staffId = :id or r.nextStaffId = :id or r.checkedById = :id", id),
                        visits("v.staffId = :id", id),
                        surveys("x.surveyedById = :id", id),
                        complaints(
                                "x.ownerId = :id or x.receivedById = :id or x.assignedById = :id or x.correctiveById = :id"
                                        + " or x.checkedById = :id or x.closedById = :id or x.id in (select r.complaint.id"
                                        + " from ComplaintRound r where r.proposedById = :id or r.doneById = :id"
                                        + " or r.repliedById = :id)",
                                id),
                        competitors(":id member of c.watcherIds", id),
                        sightings("s.staffId = :id", id),
                        competitorSurveys("s.staffId = :id", id),
                        callLists("l.staffId = :id or :id member of l.callerIds", id),
                        callLists("l.id in (select t.callListId from CallTarget t where t.calledById = :id)", id));
            case "administration.dictionary" ->
                List.of(
                        customers("c.kindId = :id or c.industryId = :id or c.regionId = :id or c.sourceId = :id", id),
                        complaints("x.kindId = :id", id));
            case Customer.KIND ->
                List.of(
                        new Reference(
                                "customer.referred.subsidiaries",
                                count("select count(c.id) from Customer c where c.company.parentId = :id", id)),
                        contactRecords("r.customerId = :id", id),
                        visits("v.customerId = :id and v.cadence is null", id),
                        customers("c.mergedIntoId = :id", id),
                        evaluations("e.customerId = :id", id),
                        complaints("x.customerId = :id", id),
                        surveys("x.customerId = :id", id),
                        sightings("s.customerId = :id", id));
            case Contact.KIND ->
                List.of(
                        contactRecords("r.contactId = :id", id),
                        complaints("x.contactId = :id", id),
                        surveys("x.contactId = :id", id));
            case Competitor.KIND ->
                List.of(
                        sightings("s.competitorId = :id", id),
                        competitorSurveys(
                                "s.id in (select a.survey.id from CompetitorSurveyAnswer a where a.competitorId = :id)",
                                id));
            case CallScript.KIND -> List.of(callLists("l.scriptId = :id", id));
            case "projects.project" -> List.of(sightings("s.projectId = :id", id));
            default -> List.of();
        };
    }

    private Reference customers(String condition, long id) {
        return new Reference("customer.referred", count("select count(c.id) from Customer c where " + condition, id));
    }

    private Reference contactRecords(String condition, long id) {
        return new Reference(
                "contactrecord.referred", count("select count(r.id) from ContactRecord r where " + condition, id));
    }

    private Reference visits(String condition, long id) {
        return new Reference("visit.referred", count("select count(v.id) from Visit v where " + condition, id));
    }

    private Reference evaluations(String condition, long id) {
        return new Reference(
                "evaluation.referred", count("select count(e.id) from Evaluation e where " + condition, id));
    }

    private Reference complaints(String condition, long id) {
        return new Reference("complaint.referred", count("select count(x.id) from Complaint x where " + condition, id));
    }

    private Reference surveys(String condition, long id) {
        return new Reference("survey.referred", count("select count(x.id) from Survey x where " + condition, id));
    }

    private Reference competitors(String condition, long id) {
        return new Reference(
                "competitor.referred", count("select count(c.id) from Competitor c where " + condition, id));
    }

    private Reference sightings(String condition, long id) {
        return new Reference("sighting.referred", count("select count(s.id) from Sighting s where " + condition, id));
    }

    private Reference competitorSurveys(String condition, long id) {
        return new Reference(
                "competitorsurvey.referred",
                count("select count(s.id) from CompetitorSurvey s where " + condition, id));
    }

    private Reference callLists(String condition, long id) {
        return new Reference("calllist.referred", count("select count(l.id) from CallList l where " + condition, id));
    }

    private long count(String query, long id) {
        return em.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }
}
