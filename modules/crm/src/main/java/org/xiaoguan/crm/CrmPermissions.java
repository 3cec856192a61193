package org.xiaoguan.crm;

import static org.xiaoguan.administration.api.ScopeLevel.ALL;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT_TREE;
import static org.xiaoguan.administration.api.ScopeLevel.OWN;
import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.ADMINISTRATOR;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.CASHIER;
import static org.xiaoguan.administration.api.ShippedRole.CUSTOMER_SERVICE;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.MARKETING;
import static org.xiaoguan.administration.api.ShippedRole.PURCHASER;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;
import static org.xiaoguan.administration.api.ShippedRole.WAREHOUSE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;

/**
 * What customers and contact records ask permission for; contacts go with their customer. Those who sell change only the
 * records that they made. Administrators take over the customers of another system, and so keep customers too.
 */
@ApplicationScoped
public class CrmPermissions implements PermissionSource {
    public static final String CUSTOMER_VIEW = "crm.customer.view";
    public static final String CUSTOMER_CREATE = "crm.customer.create";
    public static final String CUSTOMER_EDIT = "crm.customer.edit";
    public static final String CUSTOMER_DELETE = "crm.customer.delete";
    public static final String CUSTOMER_IMPORT = "crm.customer.import";
    public static final String CUSTOMER_EXPORT = "crm.customer.export";
    public static final String RECORD_VIEW = "crm.contactrecord.view";
    public static final String RECORD_CREATE = "crm.contactrecord.create";
    public static final String RECORD_EDIT = "crm.contactrecord.edit";
    public static final String RECORD_CHECK = "crm.contactrecord.check";
    public static final String RECORD_DELETE = "crm.contactrecord.delete";
    public static final String RECORD_EXPORT = "crm.contactrecord.export";
    public static final String CUSTOMER_MERGE = "crm.customer.merge";
    public static final String GRADING_OVERRIDE = "crm.grading.override";
    public static final String VISIT_VIEW = "crm.visit.view";
    public static final String VISIT_CREATE = "crm.visit.create";
    public static final String VISIT_EDIT = "crm.visit.edit";
    public static final String VISIT_EXPORT = "crm.visit.export";
    public static final String EVALUATION_VIEW = "crm.evaluation.view";
    public static final String EVALUATION_EDIT = "crm.evaluation.edit";
    public static final String EVALUATION_EXPORT = "crm.evaluation.export";
    public static final String EVALUATION_DIRECT = "crm.evaluation.direct";
    public static final String EVALUATION_MARKET = "crm.evaluation.market";
    public static final String POOL_VIEW = "crm.pool.view";
    public static final String POOL_CLAIM = "crm.pool.claim";
    public static final String POOL_RETURN = "crm.pool.return";
    public static final String COMPLAINT_VIEW = "crm.complaint.view";
    public static final String COMPLAINT_CREATE = "crm.complaint.create";
    public static final String COMPLAINT_EDIT = "crm.complaint.edit";
    public static final String COMPLAINT_ASSIGN = "crm.complaint.assign";
    public static final String COMPLAINT_EXPORT = "crm.complaint.export";
    public static final String SURVEY_VIEW = "crm.survey.view";
    public static final String SURVEY_EDIT = "crm.survey.edit";
    public static final String SURVEY_EXPORT = "crm.survey.export";
    public static final String QUESTIONNAIRE_EDIT = "crm.questionnaire.edit";
    public static final String COMPETITOR_VIEW = "crm.competitor.view";
    public static final String COMPETITOR_CREATE = "crm.competitor.create";
    public static final String COMPETITOR_EDIT = "crm.competitor.edit";
    public static final String COMPETITOR_DELETE = "crm.competitor.delete";
    public static final String COMPETITOR_EXPORT = "crm.competitor.export";
    public static final String SIGHTING_CREATE = "crm.sighting.create";
    public static final String SIGHTING_EDIT = "crm.sighting.edit";
    public static final String COMPETITORSURVEY_VIEW = "crm.competitorsurvey.view";
    public static final String COMPETITORSURVEY_EDIT = "crm.competitorsurvey.edit";
    public static final String CALLLIST_VIEW = "crm.calllist.view";
    public static final String CALLLIST_CREATE = "crm.calllist.create";
    public static final String CALLLIST_EDIT = "crm.calllist.edit";
    public static final String CALLLIST_CALL = "crm.calllist.call";
    public static final String CALLLIST_EXPORT = "crm.calllist.export";
    public static final String CALLSCRIPT_VIEW = "crm.callscript.view";
    public static final String CALLSCRIPT_EDIT = "crm.callscript.edit";

    @Override
    public List<Permission> permissions() {
        return List.of(
                sold(CUSTOMER_VIEW).to(ALL, ADMINISTRATOR, CUSTOMER_SERVICE, ACCOUNTANT, CASHIER, MARKETING),
                sold(CUSTOMER_CREATE).to(ALL, ADMINISTRATOR),
                sold(CUSTOMER_EDIT).to(ALL, ADMINISTRATOR),
                removed(CUSTOMER_DELETE).to(ALL, ADMINISTRATOR),
                Permission.unscoped(CUSTOMER_IMPORT).to(ADMINISTRATOR, SALES_DIRECTOR, BACK_OFFICE),
                exported(CUSTOMER_EXPORT),
                sold(RECORD_VIEW).to(ALL, CUSTOMER_SERVICE, MARKETING),
                sold(RECORD_CREATE).to(ALL, CUSTOMER_SERVICE),
                sold(RECORD_EDIT).to(OWN, CUSTOMER_SERVICE),
                Permission.scoped(RECORD_CHECK)
                        .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                        .to(DEPARTMENT_TREE, SUPERVISOR),
                removed(RECORD_DELETE),
                exported(RECORD_EXPORT),
                removed(CUSTOMER_MERGE),
                Permission.scoped(GRADING_OVERRIDE)
                        .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                        .to(DEPARTMENT_TREE, SUPERVISOR),
                sold(VISIT_VIEW).to(ALL, CUSTOMER_SERVICE, MARKETING),
                sold(VISIT_CREATE),
                sold(VISIT_EDIT),
                exported(VISIT_EXPORT),
                Permission.unscoped(POOL_VIEW)
                        .to(GENERAL_MANAGER, SALES_DIRECTOR, SUPERVISOR, BACK_OFFICE, SALESPERSON, MARKETING),
                Permission.unscoped(POOL_CLAIM).to(SALES_DIRECTOR, SUPERVISOR, SALESPERSON),
                sold(POOL_RETURN),
                sold(EVALUATION_VIEW).to(ALL, MARKETING),
                sold(EVALUATION_EDIT),
                exported(EVALUATION_EXPORT).to(ALL, MARKETING),
                Permission.scoped(EVALUATION_DIRECT).to(ALL, SALES_DIRECTOR),
                Permission.scoped(EVALUATION_MARKET).to(ALL, MARKETING),
                sold(COMPLAINT_VIEW).to(ALL, CUSTOMER_SERVICE, MARKETING).to(OWN, PURCHASER, WAREHOUSE),
                sold(COMPLAINT_CREATE).to(ALL, CUSTOMER_SERVICE),
                sold(COMPLAINT_EDIT).to(ALL, CUSTOMER_SERVICE).to(OWN, PURCHASER, WAREHOUSE),
                Permission.scoped(COMPLAINT_ASSIGN)
                        .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                        .to(DEPARTMENT_TREE, SUPERVISOR),
                exported(COMPLAINT_EXPORT).to(ALL, CUSTOMER_SERVICE),
                sold(SURVEY_VIEW).to(ALL, CUSTOMER_SERVICE, MARKETING),
                sold(SURVEY_EDIT).to(ALL, CUSTOMER_SERVICE, MARKETING),
                exported(SURVEY_EXPORT).to(ALL, CUSTOMER_SERVICE, MARKETING),
                Permission.unscoped(QUESTIONNAIRE_EDIT).to(SALES_DIRECTOR, CUSTOMER_SERVICE, MARKETING),
                shared(COMPETITOR_VIEW).to(SALESPERSON, CUSTOMER_SERVICE),
                shared(COMPETITOR_CREATE).to(SALESPERSON),
                shared(COMPETITOR_EDIT),
                Permission.unscoped(COMPETITOR_DELETE).to(SALES_DIRECTOR, MARKETING),
                shared(COMPETITOR_EXPORT),
                shared(SIGHTING_CREATE).to(SALESPERSON, CUSTOMER_SERVICE),
                sold(SIGHTING_EDIT).to(ALL, MARKETING).to(OWN, CUSTOMER_SERVICE),
                sold(COMPETITORSURVEY_VIEW).to(ALL, MARKETING).to(OWN, CUSTOMER_SERVICE),
                Permission.scoped(COMPETITORSURVEY_EDIT)
                        .to(ALL, SALES_DIRECTOR)
                        .to(OWN, GENERAL_MANAGER, SUPERVISOR, BACK_OFFICE, SALESPERSON, CUSTOMER_SERVICE, MARKETING),
                sold(CALLLIST_VIEW).to(ALL, MARKETING).to(OWN, CUSTOMER_SERVICE),
                shared(CALLLIST_CREATE).to(SALESPERSON),
                sold(CALLLIST_EDIT).to(ALL, MARKETING),
                shared(CALLLIST_CALL).to(SALESPERSON, CUSTOMER_SERVICE),
                exported(CALLLIST_EXPORT).to(ALL, MARKETING),
                shared(CALLSCRIPT_VIEW).to(SALESPERSON, CUSTOMER_SERVICE),
                shared(CALLSCRIPT_EDIT));
    }

    /** What is known of competitors belongs to everybody. */
    private static Permission shared(String name) {
        return Permission.unscoped(name).to(GENERAL_MANAGER, SALES_DIRECTOR, SUPERVISOR, BACK_OFFICE, MARKETING);
    }

    /** What everybody who sells has: managers on all, supervisors and back office below them, salespeople on their own. */
    private static Permission sold(String name) {
        return Permission.scoped(name)
                .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                .to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE)
                .to(OWN, SALESPERSON);
    }

    private static Permission removed(String name) {
        return Permission.scoped(name).to(ALL, SALES_DIRECTOR).to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE);
    }

    private static Permission exported(String name) {
        return Permission.scoped(name)
                .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                .to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE);
    }
}
