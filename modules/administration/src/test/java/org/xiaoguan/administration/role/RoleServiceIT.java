package org.xiaoguan.administration.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;

@ExtendWith(ArquillianExtension.class)
class RoleServiceIT {
    @PersistenceContext
    EntityManager em;

    @Inject
    RoleService roles;

    @Inject
    ShippedRoles shipped;

    @Inject
    Company company;

    @Test
    void everyRoleShipsWithPermissions() {
        for (ShippedRole role : ShippedRole.values()) {
            assertThat(shippedGrants(role)).as(role.name()).isNotNull();
        }
        assertThat(shippedGrants(ShippedRole.ADMINISTRATOR))
                .contains(new Grant(AdministrationPermissions.USER_EDIT, ScopeLevel.ALL));
    }

    @Test
    void theAuditorReadsEverythingAndChangesNothing() {
        assertThat(shippedGrants(ShippedRole.AUDITOR))
                .isNotEmpty()
                .allMatch(grant -> grant.getPermission().matches(".*\\.(view|print|export)"));
    }

    @Test
    void startingAgainShipsNothingTwice() {
        List<Set<Grant>> before =
                Arrays.stream(ShippedRole.values()).map(this::shippedGrants).toList();
        shipped.ship();
        List<Set<Grant>> after =
                Arrays.stream(ShippedRole.values()).map(this::shippedGrants).toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatIsGrantedReplacesWhatWas() {
        long id =
                company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW, AdministrationPermissions.ROLE_VIEW);
        Role read = company.asSystem(() -> roles.find(id));
        Set<Grant> wanted = Set.of(
                new Grant(AdministrationPermissions.ROLE_VIEW, ScopeLevel.ALL),
                new Grant(AdministrationPermissions.STAFF_VIEW, ScopeLevel.ALL));
        company.asSystem(() -> update(id, read.getVersion(), read.getName(), wanted));
        Role changed = company.asSystem(() -> roles.find(id));
        assertThat(changed.getGrants()).isEqualTo(wanted);
        assertThat(changed.getVersion()).isGreaterThan(read.getVersion());
    }

    @Test
    void aChangeOfPermissionsAloneIsSeenByWhoReadTheRoleBefore() {
        long id = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW);
        Role read = company.asSystem(() -> roles.find(id));
        company.asSystem(() -> update(id, read.getVersion(), read.getName(), Set.of()));
        assertThatThrownBy(() -> company.asSystem(() -> update(id, read.getVersion(), read.getName(), Set.of())))
                .hasMessageContaining("error.conflict");
    }

    @Test
    void aRoleThatAUserHasIsNotDeleted() {
        long id = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW);
        company.user(company.department(null), id);
        assertThatThrownBy(() -> company.asSystem(() -> delete(id))).hasMessageContaining("role.referred.users[1]");
    }

    @Test
    void grantsOnlyWhatSomeModuleKnows() {
        assertThatThrownBy(() -> company.role(ScopeLevel.ALL, "nobody.knows.this"))
                .hasRootCauseMessage("no such grant: nobody.knows.this:ALL");
        assertThatThrownBy(() -> company.role(ScopeLevel.OWN, AdministrationPermissions.USER_VIEW))
                .hasStackTraceContaining("no such grant");
    }

    private Set<Grant> shippedGrants(ShippedRole role) {
        return Set.copyOf(em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", role.name())
                .getSingleResult()
                .getGrants());
    }

    private Void update(long id, int readVersion, String name, Set<Grant> grants) {
        roles.update(id, readVersion, name, null, grants);
        return null;
    }

    private Void delete(long id) {
        roles.delete(id);
        return null;
    }
}
