package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;

/**
 * Something that can be imported from a file. Any module implements it as an application-scoped bean; pages, dry run,
 * background work and undoing come from administration. Its methods go through the same services as the forms do, so
 * that a row keeps the same rules and needs the same permissions.
 *
 * @param <F> the form that a row is put into
 */
public interface ImportTarget<F> {
    /** Kind of the records, such as {@code catalog.material}; {@code import.kind.} and the kind is its label. */
    String kind();

    /** Permission to import. */
    String permission();

    /** Address of the list to return to. */
    String listPath();

    /** Message key of what whoever imports should know beforehand; null where nothing. */
    default String noteKey() {
        return null;
    }

    /** Where it stands among what can be imported; what other rows refer to comes first. */
    default int order() {
        return 0;
    }

    /** The columns that the caller may import. */
    List<ImportColumn> columns();

    /** Keys of the columns by which a row may be matched with a record that exists; the usual one first. */
    List<String> matchColumns();

    /**
     * Looks up at once what will be asked of these rows one by one, for the transaction that goes through them. Where
     * nothing is looked up each row asks for itself.
     */
    default void expect(List<? extends ImportRow> rows) {}

    /** The same for records that are deleted one by one when an import is undone. */
    default void expectDeletion(Collection<Long> ids) {}

    /**
     * Ids of the records that the caller may change and whose column has this value.
     *
     * @param row the whole row, where another column narrows the search
     */
    List<Long> find(String column, String value, ImportRow row);

    /** What tells the row from the others of its file; null when nothing stands there. */
    default String identity(String column, ImportRow row) {
        return row.text(column);
    }

    /**
     * The form with the row put into it.
     *
     * @param id the record that is to be changed; null for a new one
     */
    F form(Long id, ImportRow row);

    /** What the service would refuse; empty when nothing. */
    List<Violation> check(Long id, F form);

    /**
     * What the record will have alone; whatever is empty or wrong is left out.
     *
     * @param id the record that is changed; null for a new one
     */
    default List<ImportUnique> uniques(Long id, F form) {
        return List.of();
    }

    /** The name by which other rows of a file mean this one's record, such as a parent; null where none do. */
    default String referredAs(ImportRow row) {
        return null;
    }

    /** The names of other rows that this one needs; those are stored before it. */
    default List<String> refersTo(ImportRow row) {
        return List.of();
    }

    /**
     * What a new record could have in cells that its row leaves empty, by column; the uploader may change it.
     *
     * @param taken what was proposed to rows before, with the column in front; it takes what is proposed now
     */
    default Map<String, String> proposals(F form, Set<String> taken) {
        return Map.of();
    }

    /** Columns where the caller may have a record or word made of a text that is not known. */
    default Set<String> makes() {
        return Set.of();
    }

    /** Columns of words that everybody's forms offer: whoever imports chooses each of them, and nothing is preset. */
    default Set<String> words() {
        return Set.of();
    }

    /** What a record made of the text would have beside its name, such as a user name; null when nothing. */
    default String proposal(String column, String text, Set<String> taken) {
        return null;
    }

    /**
     * Makes a record or word of a text that is not known.
     *
     * @param hint what the row said beside it
     * @param proposal what {@link #proposal} said, or what the uploader made of it
     * @return its id
     */
    default long make(String column, String text, String hint, String proposal) {
        throw new NotFoundException();
    }

    /** Deletes what was made of a text of this column, unless it was changed since or something refers to it. */
    default void unmake(String column, long id) {
        throw new NotFoundException();
    }

    /** Creates the record. */
    long create(F form);

    /** Changes the record that has this version. */
    void update(long id, int version, F form);

    /** Deletes the record, unless something refers to it. */
    void delete(long id);

    /** @throws NotFoundException when it is gone */
    ImportRecord record(long id);

    /** The version of the record, which exists. */
    default int version(long id) {
        return record(id).version();
    }
}
