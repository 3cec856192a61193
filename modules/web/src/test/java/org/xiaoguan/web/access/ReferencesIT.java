package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.shared.BusinessException;

/**
 * Every foreign key to a base table is named to who deletes a record of it: for each key a row is made that refers to a
 * record that is not there, without the checks of the database, and taken back again.
 */
@ExtendWith(ArquillianExtension.class)
class ReferencesIT {
    private static final long REFERRED = -777;

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("administration_staff", "administration.staff"),
            Map.entry("administration_department", "administration.department"),
            Map.entry("administration_dictionary_item", "administration.dictionary"),
            Map.entry("administration_role", "administration.role"),
            Map.entry("catalog_category", "catalog.category"),
            Map.entry("catalog_material", "catalog.material"),
            Map.entry("catalog_supplier", "catalog.supplier"),
            Map.entry("crm_customer", "crm.customer"),
            Map.entry("crm_contact", "crm.contact"),
            Map.entry("crm_competitor", "crm.competitor"),
            Map.entry("crm_callscript", "crm.callscript"));

    /** Parts of the record, which go with it. */
    private static final Set<String> PARTS = Set.of(
            "administration_role_grant.role_id",
            "crm_competitor_member.competitor_id",
            "crm_competitor_product.competitor_id",
            "crm_contact.customer_id",
            "crm_customer_member.customer_id",
            "crm_customer_phone.customer_id",
            "crm_customer_store.customer_id");

    /** Said by another row too: an owner is in the team, the role of an approval is that of a step. */
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "crm_customer.owner_id",
            "projects_project.manager_id",
            "administration_approval.role_id",
            "administration_approval.escalation_role_id");

    private static final String KEYS = "select k.table_name, k.column_name, k.referenced_table_name, r.delete_rule"
            + " from information_schema.key_column_usage k join information_schema.referential_constraints r"
            + " on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name"
            + " and r.table_name = k.table_name where k.table_schema = database()"
            + " and k.referenced_table_name is not null order by 1, 2";
    private static final String UNCHECKED =
            "set statement sql_mode = '', foreign_key_checks = 0, check_constraint_checks = 0 for ";

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Inject
    References references;

    @Inject
    Company company;

    /** A foreign key. */
    private record Key(String table, String column, String referred, String onDelete) {
        /** Whether it keeps a record of a base table from being deleted. */
        boolean refuses() {
            return KINDS.containsKey(referred)
                    && !PARTS.contains(name())
                    && !Set.of("CASCADE", "SET NULL").contains(onDelete);
        }

        String name() {
            return table + "." + column;
        }
    }

    @Test
    void whateverRefersToARecordIsNamedToWhoDeletesIt() throws Exception {
        List<Key> keys = keys();
        List<String> unnamed = new ArrayList<>();
        for (Key key : keys) {
            if (key.refuses() && !isNamed(key, keys)) {
                unnamed.add(key.name());
            }
        }
        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(unnamed).containsExactlyInAnyOrderElementsOf(SAID_ELSEWHERE);
    }

    private List<Key> keys() {
        List<?> rows = em.createNativeQuery(KEYS).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Key((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private boolean isNamed(Key key, List<Key> keys) throws Exception {
        transaction.begin();
        try {
            insert(key.table(), key.column(), REFERRED, keys);
            company.asSystem(() -> {
                references.refuseDeletion(KINDS.get(key.referred()), REFERRED);
                return null;
            });
            return false;
        } catch (BusinessException refused) {
            return true;
        } finally {
            transaction.rollback();
        }
    }

    /** A row of that value and nothing else; what it belongs to has the id 0, as a column that is not given has. */
    private void insert(String table, String column, long value, List<Key> keys) {
        em.createNativeQuery(UNCHECKED + "insert ignore into " + table + " (" + column + ") values (" + value + ")")
                .executeUpdate();
        keys.stream()
                .filter(other -> other.table().equals(table) && !other.column().equals(column))
                .filter(other -> !other.referred().equals(table))
                .filter(other -> !other.refuses())
                .forEach(other -> insert(other.referred(), "id", 0, keys));
    }
}
