package org.xiaoguan.administration.api;

import java.util.Collection;

/**
 * Tells people what concerns them: in the bell of their open pages at once, in their list, and by mail to those who have an
 * address and did not read it within a minute.
 *
 * <p>To tell something new: a text in both bundles ({@code notification.complaint.due=Complaint {0} of {1} is due}), its key
 * in the module's {@link NotificationKinds}, and where it happens
 *
 * <pre>notifications.tell(List.of(complaint.getOwnerId()), "notification.complaint.due",
 *         "/crm/complaint/view?id=" + complaint.getId(), complaint.getNumber(), customerName);</pre>
 *
 * <p>It is written in the caller's transaction: what is rolled back was never told. Whoever tells from a timer tells once: it
 * marks in the same transaction that it told, by a conditional update that only the first of several nodes wins. What is
 * told of many records is one notification that counts them, never one a record.
 */
public interface Notifications {
    /**
     * Tells these people, unless they did it themselves; they see it when the caller's transaction is committed.
     *
     * @param staffIds who is told; nulls, and people without an account, are passed over in silence
     * @param key message key of what is told, of a {@link NotificationKind}; each reads it in their own language
     * @param path address of what it is about, without host and context: {@code /crm/customer/view?id=7}; the page itself
     *     checks who may open it
     * @param arguments what the text names, such as a number and a title; whoever is told must be allowed to know it
     */
    void tell(Collection<Long> staffIds, String key, String path, String... arguments);

    /** What was told by this text of this address does not wait any more: nobody needs to read it. */
    void settle(String key, String path);
}
