package org.xiaoguan.ui.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds what people keep of their lists: for half a minute, and until they change it on this node. Every list asks for it,
 * and each time it would be a statement.
 */
@ApplicationScoped
public class KeptLists {
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MOST_PEOPLE = 2000;

    private final Map<Long, Person> people = new ConcurrentHashMap<>();

    @Inject
    private ListStore store;

    ListStore.Kept of(Reader reader, String list) {
        Person person = people.get(reader.userId());
        if (person == null || !person.isFresh()) {
            person = read(reader);
        }
        return person.lists().getOrDefault(list, ListStore.Kept.NOTHING);
    }

    /** The filters of the list at the address that are the reader's or shared with them, by name. */
    public List<SavedFilter> filters(Reader reader, String list) {
        return of(reader, list).filters();
    }

    /** Reads of one person wait for each other, so that {@link #changed} also ends one that has begun. */
    private Person read(Reader reader) {
        if (people.size() >= MOST_PEOPLE) {
            people.values().removeIf(person -> !person.isFresh());
        }
        return people.compute(
                reader.userId(),
                (id, person) ->
                        person != null && person.isFresh() ? person : new Person(store.all(reader), System.nanoTime()));
    }

    /** To be told once a change is stored; what somebody shares, others see. */
    void changed() {
        people.clear();
    }

    private record Person(Map<String, ListStore.Kept> lists, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < MAX_AGE_NANOS;
        }
    }
}
