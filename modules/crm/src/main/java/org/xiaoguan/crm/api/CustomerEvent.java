package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened with a customer, as its time line shows it.
 *
 * @param at when
 * @param dayOnly whether only the day is known
 * @param id id of its record; no two events of one kind at one instant have the same
 * @param key message key of the text
 * @param arguments values for the text: numbers, dates, strings, and {@link Word}s
 * @param about what it belongs to, such as a project; may be null
 * @param note what a person wrote; may be null
 * @param path address of the record, or null
 * @param staffId whose doing it was; may be null
 * @param who the same by name, where no person of the staff list is known; may be null
 */
public record CustomerEvent(
        Instant at,
        boolean dayOnly,
        long id,
        String key,
        List<Serializable> arguments,
        String about,
        String note,
        String path,
        Long staffId,
        String who)
        implements Serializable {

    /** An argument that is itself a text of the bundles, such as the name of a grade. */
    public record Word(String key) implements Serializable {}

    /** An event of a day. */
    public static CustomerEvent on(LocalDate day, long id, String key, Serializable... arguments) {
        return new CustomerEvent(
                EventMoment.begin(day), true, id, key, List.of(arguments), null, null, null, null, null);
    }

    /** An event of an instant. */
    public static CustomerEvent at(Instant at, long id, String key, List<Serializable> arguments) {
        return new CustomerEvent(at, false, id, key, arguments, null, null, null, null, null);
    }

    public CustomerEvent about(String what) {
        return new CustomerEvent(at, dayOnly, id, key, arguments, what, note, path, staffId, who);
    }

    public CustomerEvent noted(String text) {
        return new CustomerEvent(at, dayOnly, id, key, arguments, about, text, path, staffId, who);
    }

    public CustomerEvent to(String address) {
        return new CustomerEvent(at, dayOnly, id, key, arguments, about, note, address, staffId, who);
    }

    public CustomerEvent by(Long person) {
        return new CustomerEvent(at, dayOnly, id, key, arguments, about, note, path, person, who);
    }

    public CustomerEvent by(String name) {
        return new CustomerEvent(at, dayOnly, id, key, arguments, about, note, path, staffId, name);
    }

    /** The place on the time line where those before it begin. */
    public EventMoment moment() {
        return new EventMoment(at, id);
    }
}
