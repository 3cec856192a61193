package org.xiaoguan.crm.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.crm.api.CustomerRecords;
import org.xiaoguan.crm.api.CustomerRows;

/** What goes with a customer that is merged into another one. */
@ApplicationScoped
public class RecordsOfCustomer implements CustomerRecords {
    /** Whom to call first is said of the survivor's. */
    private static final String ONE_PRIMARY =
            "update crm_contact set is_primary = false where customer_id = ?2 and exists"
                    + " (select 1 from crm_contact where customer_id = ?1 and is_primary)";

    /** Of two visits that the cadence asks for the survivor's stays. */
    private static final String ONE_OWED = "update crm_visit set state = 'DROPPED', version = version + 1"
            + " where owed_customer_id = ?2 and exists (select 1 from crm_visit where owed_customer_id = ?1)";

    /** Of two calls on one list the survivor's stays. */
    private static final String ONE_CALL = "delete t from crm_calllist_target t join crm_calllist_target k"
            + " on k.calllist_id = t.calllist_id and k.customer_id = ?1 where t.customer_id = ?2";

    /** They stand behind those that the survivor has. */
    private static final String LAST_STORES = "update crm_customer_store set line_no = line_no"
            + " + (select count(*) from crm_customer_store where customer_id = ?1) where customer_id = ?2";

    /** The survivor does not become its own. */
    private static final String NOT_ITS_OWN =
            "update crm_customer set parent_id = null where id = ?1 and parent_id = ?2";

    @Override
    public List<CustomerRows> rows() {
        return List.of(
                CustomerRows.of("merge.contacts", "crm_contact", ONE_PRIMARY),
                CustomerRows.of("merge.contactrecords", "crm_contactrecord"),
                CustomerRows.of("merge.visits", "crm_visit", ONE_OWED),
                CustomerRows.of("merge.calls", "crm_calllist_target", ONE_CALL),
                CustomerRows.of("merge.evaluations", "crm_evaluation"),
                CustomerRows.of("merge.complaints", "crm_complaint"),
                CustomerRows.of("merge.surveys", "crm_survey"),
                CustomerRows.of("merge.sightings", "crm_sighting"),
                CustomerRows.of("merge.stores", "crm_customer_store", LAST_STORES),
                new CustomerRows("merge.subsidiaries", "crm_customer", "parent_id", NOT_ITS_OWN));
    }
}
