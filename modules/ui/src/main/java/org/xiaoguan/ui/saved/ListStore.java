package org.xiaoguan.ui.saved;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.frame.Addresses;

/** The tables of saved filters and chosen columns; everybody reaches only their own. */
@Stateless
public class ListStore {
    /** Most filters of one person at one list. */
    static final int MOST = 20;

    /** Longest name of a filter, in characters. */
    static final int MAX_NAME = 40;

    private static final String OWN = " where user_id = ?1 and list_key = ?2";

    /**
     * What a person keeps of a list.
     *
     * @param filters in the order of their names
     * @param columns as {@link #arrange} stored them; empty for the list's own
     */
    public record Kept(List<SavedFilter> filters, String columns) {
        public Kept {
            filters = List.copyOf(filters);
        }

        static final Kept NOTHING = new Kept(List.of(), "");

        private Kept and(Kept more) {
            List<SavedFilter> all = new ArrayList<>(filters);
            all.addAll(more.filters);
            return new Kept(all, columns + more.columns);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** What the person keeps of each list; lists of which nothing is kept are missing. */
    public Map<String, Kept> all(long userId) {
        List<?> rows = em.createNativeQuery(
                        "select list_key, id, name, content, is_default from ui_saved_filter where user_id = ?1"
                                + " union all select list_key, 0, '', content, null from ui_column_choice"
                                + " where user_id = ?1 order by 3")
                .setParameter(1, userId)
                .getResultList();
        Map<String, Kept> lists = new HashMap<>();
        for (Object row : rows) {
            Object[] field = (Object[]) row;
            lists.merge((String) field[0], kept(field), Kept::and);
        }
        return lists;
    }

    private static Kept kept(Object[] field) {
        long id = ((Number) field[1]).longValue();
        String content = (String) field[3];
        return id == 0
                ? new Kept(List.of(), content)
                : new Kept(List.of(new SavedFilter(id, (String) field[2], content, field[4] != null)), "");
    }

    public Kept find(long userId, String list) {
        return all(userId).getOrDefault(list, Kept.NOTHING);
    }

    /** Keeps a filter under a new name; saving the same once more changes nothing. */
    public void save(long userId, String list, String name, String query, boolean usual) {
        String given = named(name);
        String content = checked(query);
        List<SavedFilter> filters = find(userId, list).filters();
        if (filters.stream()
                .noneMatch(f -> f.name().equals(given) && f.content().equals(content))) {
            refuseTaken(userId, list, given, 0);
            if (filters.size() >= MOST) {
                throw BusinessException.of("error.saved-filter.many", MOST);
            }
            own("insert into ui_saved_filter (user_id, list_key, name, content) values (?1, ?2, ?3, ?4)", userId, list)
                    .setParameter(3, given)
                    .setParameter(4, content)
                    .executeUpdate();
        }
        if (usual) {
            find(userId, list).filters().stream()
                    .filter(f -> f.name().equals(given))
                    .forEach(f -> openBy(userId, list, f.id()));
        }
    }

    public void rename(long userId, String list, long id, String name) {
        String given = named(name);
        refuseTaken(userId, list, given, id);
        changed(own("update ui_saved_filter set name = ?3" + OWN + " and id = ?4", userId, list)
                .setParameter(3, given)
                .setParameter(4, id));
    }

    /** Puts another filter under the name. */
    public void replace(long userId, String list, long id, String query) {
        changed(own("update ui_saved_filter set content = ?3" + OWN + " and id = ?4", userId, list)
                .setParameter(3, checked(query))
                .setParameter(4, id));
    }

    /** Lets the bare address of the list lead to the filter. */
    public void openBy(long userId, String list, long id) {
        openBare(userId, list);
        changed(own("update ui_saved_filter set is_default = 1" + OWN + " and id = ?3", userId, list)
                .setParameter(3, id));
    }

    /** Lets the bare address of the list show all of it again. */
    public void openBare(long userId, String list) {
        own("update ui_saved_filter set is_default = null" + OWN, userId, list).executeUpdate();
    }

    public void delete(long userId, String list, long id) {
        changed(own("delete from ui_saved_filter" + OWN + " and id = ?3", userId, list)
                .setParameter(3, id));
    }

    /** Keeps which columns are shown, as {@code Arrangement} reads them; nothing for those of the list itself. */
    public void arrange(long userId, String list, String columns) {
        if (columns.isEmpty()) {
            own("delete from ui_column_choice" + OWN, userId, list).executeUpdate();
        } else {
            own(
                            "insert into ui_column_choice (user_id, list_key, content) values (?1, ?2, ?3)"
                                    + " on duplicate key update content = values(content)",
                            userId,
                            list)
                    .setParameter(3, columns)
                    .executeUpdate();
        }
    }

    private Query own(String sql, long userId, String list) {
        return em.createNativeQuery(sql).setParameter(1, userId).setParameter(2, list);
    }

    private static String named(String name) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.codePointCount(0, given.length()) > MAX_NAME) {
            throw BusinessException.of("error.saved-filter.name", MAX_NAME);
        }
        return given;
    }

    private static String checked(String query) {
        String content = Addresses.query(FilterContent.of(query));
        if (content.isEmpty() || content.length() > FilterContent.MAX_LENGTH) {
            throw BusinessException.of("error.saved-filter.content");
        }
        return content;
    }

    /** Names that the database takes for the same one are the same, such as those in capitals. */
    private void refuseTaken(long userId, String list, String name, long exceptId) {
        boolean taken = !own("select 1 from ui_saved_filter" + OWN + " and name = ?3 and id <> ?4", userId, list)
                .setParameter(3, name)
                .setParameter(4, exceptId)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw BusinessException.of("error.saved-filter.taken", name);
        }
    }

    /** Somebody else's filter is none. */
    private static void changed(Query change) {
        if (change.executeUpdate() == 0) {
            throw new NotFoundException();
        }
    }
}
