package org.xiaoguan.crm.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is of several who get customers, so that each has as many as the others, give or take one. What one of them
 * has already counts, and stays unless it is more than that.
 */
final class Turns {
    private final List<Long> people;
    private final Map<Long, Integer> shares = new HashMap<>();

    /** How many people may have one more than the others. */
    private int over;

    private int next;

    Turns(List<Long> people, int customers) {
        this.people = people;
        people.forEach(person -> shares.put(person, customers / people.size()));
        over = customers % people.size();
    }

    /** Whether the customer stays with who has it; asked of all customers before anybody gets another one. */
    boolean keeps(Long ownerId) {
        return shares.containsKey(ownerId) && takes(ownerId);
    }

    /** Who gets the next customer. */
    long next() {
        long person;
        do {
            person = people.get(next++ % people.size());
        } while (!takes(person));
        return person;
    }

    private boolean takes(long person) {
        int share = shares.get(person);
        if (share < 0 || (share == 0 && over == 0)) {
            return false;
        }
        if (share == 0) {
            over--;
        }
        shares.put(person, share - 1);
        return true;
    }
}
