package org.xiaoguan.crm.customer;

import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.list.ListQuery;

/**
 * The search of customers that the caller may not see. What a customer is found by holds its phone numbers too, and whoever
 * sees whether digits are found spells a number out: so all but letters must stand in its code or its name.
 */
public final class NamesAlone {
    private NamesAlone() {}

    /**
     * A further condition, of queries and statements alike; empty where what was typed cannot be of a number.
     *
     * @param customer what the query calls the customer
     * @param pattern the parameter that holds the pattern
     */
    public static String and(String typed, String customer, String pattern) {
        return isOfLetters(typed) ? "" : " and (" + named(customer, pattern) + ")";
    }

    /**
     * Restricts a list that shows the caller records whosever their customer is: they are found by their own words, by the
     * customers within reach, and by the names of the others.
     *
     * @param words path of what a record itself is found by
     * @param customerId path of its customer
     * @param reached the customers that the caller sees
     */
    public static <T> ListQuery<T> restrict(
            ListQuery<T> query, String typed, String words, String customerId, Scope reached) {
        if (isOfLetters(typed) || reached.all()) {
            return query;
        }
        Map<String, Object> values = new HashMap<>(Map.of("named", SearchText.pattern(typed)));
        StringBuilder condition = new StringBuilder(words + " like :named or " + customerId)
                .append(" in (select n.id from Customer n where ")
                .append(named("n", ":named"));
        if (!reached.departmentIds().isEmpty()) {
            condition.append(" or n.departmentId in :namedOf");
            values.put("namedOf", reached.departmentIds());
        }
        condition.append(")");
        if (reached.staffId() != null) {
            condition
                    .append(" or ")
                    .append(customerId)
                    .append(" in ")
                    .append(Customer.IDS_OF_PERSON.replace(":scopeStaff", ":namedBy"));
            values.put("namedBy", reached.staffId());
        }
        return query.where(condition.toString(), values);
    }

    private static boolean isOfLetters(String typed) {
        return typed == null
                || typed.codePoints().allMatch(sign -> Character.isLetter(sign) || Character.isWhitespace(sign));
    }

    private static String named(String customer, String pattern) {
        return "lower(" + customer + ".code) like " + pattern + " or lower(" + customer + ".name) like " + pattern;
    }
}
