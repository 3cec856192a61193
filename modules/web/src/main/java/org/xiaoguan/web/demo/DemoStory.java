package org.xiaoguan.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.job.NightlyJobs;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.crm.morning.MorningService;
import org.xiaoguan.shared.BusinessClock;

/**
 * Fills an empty database with the story of one company, where the system property xiaoguan.demo says so: three years of
 * projects, all entered through the services by the people whose work it is, with the clock set to each day. The launcher
 * prints the system property xiaoguan.demo-users, which names them.
 */
@Singleton
@Startup
@DependsOn("FirstAdministrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStory {
    private static final Logger LOG = Logger.getLogger(DemoStory.class.getName());
    private static final int YEARS = 3;

    @Inject
    BusinessClock clock;

    @Inject
    Callers callers;

    @Inject
    People people;

    @Inject
    DemoCompany company;

    @Inject
    DemoGoods goods;

    @Inject
    DemoCustomers customers;

    @Inject
    DemoProspects prospects;

    @Inject
    DemoProjects projects;

    @Inject
    DemoContacts contacts;

    @Inject
    NightlyJobs jobs;

    @Inject
    DemoRelationships relationships;

    @Inject
    DemoVisits visits;

    @Inject
    NotificationService notifications;

    @Inject
    DemoComplaints complaints;

    @Inject
    DemoSurveys surveys;

    @Inject
    DemoCompetitors competitors;

    @Inject
    DemoCalls calls;

    @Inject
    MorningService mornings;

    @Inject
    DemoApprovals approvals;

    @Inject
    DemoFilters filters;

    @PostConstruct
    void tell() {
        if (!Boolean.getBoolean("xiaoguan.demo")) {
            return;
        }
        System.setProperty("xiaoguan.demo-users", DemoPeople.announcement());
        if (isEmpty()) {
            long begin = System.nanoTime();
            try {
                tellFrom(clock.today());
            } finally {
                clock.reset();
            }
            LOG.log(
                    Level.INFO,
                    "The demo story was told in {0} s",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
    }

    /** Only the first administrator is there. */
    private boolean isEmpty() {
        return people.find("").size() == 1;
    }

    private void tellFrom(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1).minusYears(YEARS);
        clock.setToPast(first.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
        callers.runAsSystem("demo", () -> {
            Map<String, Long> staffIds = company.setUp();
            List<DemoGoods.Good> materials = goods.enterMaterials();
            List<Long> suppliers = goods.enterSuppliers();
            DemoProspects.Entered waiting = prospects.enter(staffIds);
            List<DemoCustomers.Customer> known = customers.enter(staffIds);
            projects.carryOut(new DemoProjects.Cast(staffIds, materials, suppliers, known), first, today);
            contacts.keepInTouch(known, today);
            relationships.look(known, today);
            clock.setToPast(today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
            prospects.sort(waiting);
            jobs.runDue();
            visits.plan(known, today);
            visits.arrangeToday(known, today);
            complaints.complain(known, staffIds, today);
            surveys.ask(known, today);
            competitors.meet(staffIds, known, today);
            calls.call(staffIds, today);
            clock.setToPast(today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
            // Three years of it nobody left unread.
            notifications.forget(
                    today.minusDays(14).atStartOfDay(BusinessClock.ZONE).toInstant(), Integer.MAX_VALUE);
            mornings.tell(today);
            if (projects.running() != null) {
                approvals.letWait(projects.running(), today);
            }
            filters.share();
            return null;
        });
    }
}
