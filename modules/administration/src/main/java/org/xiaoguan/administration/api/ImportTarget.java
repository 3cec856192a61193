package org.xiaoguan.administration.api;

import java.util.List;
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

    /** Where it stands among what can be imported; what other rows refer to comes first. */
    default int order() {
        return 0;
    }

    /** The columns that the caller may import. */
    List<ImportColumn> columns();

    /** Keys of the columns by which a row may be matched with a record that exists; the usual one first. */
    List<String> matchColumns();

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

    /** Creates the record; the same form key again gives the one that it made first. */
    long create(F form, String formKey);

    /** Changes the record that has this version. */
    void update(long id, int version, F form);

    /** Deletes the record, unless something refers to it. */
    void delete(long id);

    /** @throws org.xiaoguan.shared.NotFoundException when it is gone */
    ImportRecord record(long id);
}
