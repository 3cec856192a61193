package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Notes what superiors found when they asked after contacts; nobody checks what they recorded themselves. */
@Stateless
public class SpotCheckService {
    @Inject
    Records records;

    @Inject
    CustomerReach reach;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    People people;

    @Inject
    Notifications notifications;

    /** Whether the caller may note a spot check. */
    @Requires(RECORD_VIEW)
    public boolean mayCheck(long id) {
        return isToCheck(records.find(ContactRecord.class, id));
    }

    /** @throws NotFoundException for an unknown id and for a record that the caller may not check */
    @Requires(RECORD_CHECK)
    public ContactRecord find(long id) {
        return checked(records.find(ContactRecord.class, id));
    }

    /** Notes what the caller found; a later check takes the place of an earlier one. */
    @Requires(RECORD_CHECK)
    public void check(long id, SpotCheckForm form) {
        ContactRecord record = checked(records.locked(ContactRecord.class, id));
        record.check(form, user.getStaffId(), clock.today());
        notifications.tell(
                List.of(record.getStaffId()),
                ContactRecordNotifications.CHECKED + record.getVerdict().name().toLowerCase(Locale.ROOT),
                "/crm/contactrecord/view?id=" + id,
                records.find(Customer.class, record.getCustomerId()).getName(),
                record.getContactedOn().toString(),
                people.name(user.getStaffId()));
    }

    private ContactRecord checked(ContactRecord record) {
        if (!isToCheck(record)) {
            throw new NotFoundException();
        }
        return record;
    }

    /** Whether the record is the caller's to check. */
    private boolean isToCheck(ContactRecord record) {
        return user.getStaffId() != null
                && !user.getStaffId().equals(record.getStaffId())
                && reach.covers(RECORD_CHECK, record.getCustomerId(), record.getStaffId());
    }
}
