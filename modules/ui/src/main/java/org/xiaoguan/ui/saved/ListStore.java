package org.xiaoguan.ui.saved;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.frame.Addresses;

/** The tables of saved filters and chosen columns: everybody changes only their own, and uses what others share with them. */
@Stateless
public class ListStore {
    /** Most filters of one person at one list. */
    static final int MOST = 20;

    /** Longest name of a filter, in characters. */
    static final int MAX_NAME = 40;

    private static final String OWN = " where user_id = ?1 and list_key = ?2";

    /** Reached by its owner, and by those whom it is shared with. */
    private static final String REACHED = "(f.user_id = ?1 or f.shared_with = 'EVERYBODY'"
            + " or f.shared_with = 'DEPARTMENT' and find_in_set(f.department_id, ?2) > 0)";

    /**
     * What a person keeps of a list.
     *
     * @param filters in the order of their names, those that others share last
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

    /** What the person keeps of each list, and what others share of it; lists of which there is nothing are missing. */
    public Map<String, Kept> all(Reader reader) {
        List<?> rows = em.createNativeQuery("select f.list_key, f.id, f.name, f.content,"
                        + " case when o.filter_id is null then 0 else 1 end, case when f.user_id = ?1 then 0 else 1 end,"
                        + " f.shared_with, f.shared_by from ui_saved_filter f left join ui_opening_filter o"
                        + " on o.filter_id = f.id and o.user_id = ?1 where " + REACHED
                        + " union all select list_key, 0, '', content, 0, 0, null, null from ui_column_choice"
                        + " where user_id = ?1 order by 6, 3, 2")
                .setParameter(1, reader.userId())
                .setParameter(2, reader.departments())
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
        return id == 0 ? new Kept(List.of(), content) : new Kept(List.of(filter(id, content, field)), "");
    }

    private static SavedFilter filter(long id, String content, Object[] field) {
        boolean usual = ((Number) field[4]).intValue() == 1;
        boolean own = ((Number) field[5]).intValue() == 0;
        return new SavedFilter(
                id, (String) field[2], content, usual, own, Audience.valueOf((String) field[6]), (String) field[7]);
    }

    public Kept find(Reader reader, String list) {
        return all(reader).getOrDefault(list, Kept.NOTHING);
    }

    /** Keeps a filter under a new name; saving the same once more changes nothing. */
    public void save(Reader owner, String list, String name, String query, boolean usual, Audience audience) {
        String given = named(name);
        String content = checked(query);
        List<SavedFilter> own =
                find(owner, list).filters().stream().filter(SavedFilter::own).toList();
        if (own.stream().noneMatch(f -> f.name().equals(given) && f.content().equals(content))) {
            refuseTaken(owner.userId(), list, given, 0);
            if (own.size() >= MOST) {
                throw BusinessException.of("error.saved-filter.many", MOST);
            }
            own(
                            "insert into ui_saved_filter (user_id, list_key, name, content) values (?1, ?2, ?3, ?4)",
                            owner.userId(),
                            list)
                    .setParameter(3, given)
                    .setParameter(4, content)
                    .executeUpdate();
        }
        long id = idOf(owner.userId(), list, given);
        share(owner, list, id, audience);
        if (usual) {
            openBy(owner, list, id);
        }
    }

    private long idOf(long userId, String list, String name) {
        return ((Number) own("select id from ui_saved_filter" + OWN + " and name = ?3", userId, list)
                        .setParameter(3, name)
                        .getSingleResult())
                .longValue();
    }

    /** Gives the filter that name, and shares it with those. */
    public void change(Reader owner, String list, long id, String name, Audience audience) {
        String given = named(name);
        refuseTaken(owner.userId(), list, given, id);
        changed(own("update ui_saved_filter set name = ?3" + OWN + " and id = ?4", owner.userId(), list)
                .setParameter(3, given)
                .setParameter(4, id));
        share(owner, list, id, audience);
    }

    /** Puts another filter under the name; whom it is shared with see the new one. */
    public void replace(Reader owner, String list, long id, String query) {
        changed(own("update ui_saved_filter set content = ?3" + OWN + " and id = ?4", owner.userId(), list)
                .setParameter(3, checked(query))
                .setParameter(4, id));
    }

    /** What is shared already stays so with whoever lost the permission since. */
    private void share(Reader owner, String list, long id, Audience audience) {
        SavedFilter present = find(owner, list).filters().stream()
                .filter(f -> f.own() && f.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (present.audience() == audience) {
            return;
        }
        if ((audience == Audience.EVERYBODY && !owner.sharing())
                || (audience == Audience.DEPARTMENT && owner.departmentIds().isEmpty())) {
            throw new AccessDeniedException();
        }
        Long departmentId =
                audience == Audience.DEPARTMENT ? owner.departmentIds().get(0) : null;
        refuseCrowd(list, audience, departmentId);
        own(
                        "update ui_saved_filter set shared_with = ?3, department_id = ?4, shared_by = ?5" + OWN
                                + " and id = ?6",
                        owner.userId(),
                        list)
                .setParameter(3, audience.name())
                .setParameter(4, departmentId)
                .setParameter(5, audience == Audience.NOBODY ? null : owner.name())
                .setParameter(6, id)
                .executeUpdate();
    }

    /** A list that shows everybody a hundred filters helps nobody. */
    private void refuseCrowd(String list, Audience audience, Long departmentId) {
        int sharing = audience == Audience.NOBODY
                ? 0
                : em.createNativeQuery("select 1 from ui_saved_filter where list_key = ?1 and shared_with = ?2"
                                + " and department_id <=> ?3")
                        .setParameter(1, list)
                        .setParameter(2, audience.name())
                        .setParameter(3, departmentId)
                        .getResultList()
                        .size();
        if (sharing >= MOST) {
            throw BusinessException.of("error.saved-filter.crowd", MOST);
        }
    }

    /** Whoever may share with everybody takes back what others shared; it stays with its owner. */
    public void takeBack(Reader reader, String list, long id) {
        if (!reader.sharing()) {
            throw new AccessDeniedException();
        }
        checkReached(reader, list, id);
        em.createNativeQuery("update ui_saved_filter set shared_with = 'NOBODY', department_id = null, shared_by = null"
                        + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Lets the bare address of the list lead the reader to the filter. */
    public void openBy(Reader reader, String list, long id) {
        checkReached(reader, list, id);
        own(
                        "insert into ui_opening_filter (user_id, list_key, filter_id) values (?1, ?2, ?3)"
                                + " on duplicate key update filter_id = values(filter_id)",
                        reader.userId(),
                        list)
                .setParameter(3, id)
                .executeUpdate();
    }

    private void checkReached(Reader reader, String list, long id) {
        if (find(reader, list).filters().stream().noneMatch(f -> f.id() == id)) {
            throw new NotFoundException();
        }
    }

    /** Lets the bare address of the list show all of it again. */
    public void openBare(Reader reader, String list) {
        own("delete from ui_opening_filter" + OWN, reader.userId(), list).executeUpdate();
    }

    public void delete(Reader owner, String list, long id) {
        changed(own("delete from ui_saved_filter" + OWN + " and id = ?3", owner.userId(), list)
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
