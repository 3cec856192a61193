package org.xiaoguan.administration.access;

import static org.xiaoguan.administration.AdministrationPermissions.USER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.Role;
import org.xiaoguan.administration.user.User;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Shows what an account may do, and why. */
@Stateless
public class AccessService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Open("everybody may know what they may do themselves")
    public List<EffectiveGrant> own() {
        return effective(currentUser.getId());
    }

    /** @throws NotFoundException for an unknown account */
    @Requires(USER_VIEW)
    public List<EffectiveGrant> of(long userId) {
        return effective(userId);
    }

    private List<EffectiveGrant> effective(long userId) {
        User user = em.find(User.class, userId);
        if (user == null) {
            throw new NotFoundException();
        }
        Map<String, List<EffectiveGrant.Source>> sources = new TreeMap<>();
        for (Role role : roles(user.getRoleIds())) {
            for (Grant grant : role.getGrants()) {
                sources.computeIfAbsent(grant.getPermission(), p -> new ArrayList<>())
                        .add(new EffectiveGrant.Source(role.getName(), grant.getLevel()));
            }
        }
        return sources.entrySet().stream()
                .map(entry -> new EffectiveGrant(entry.getKey(), union(entry.getValue()), entry.getValue()))
                .toList();
    }

    private List<Role> roles(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Role r where r.id in :ids and r.closed = false order by r.id",
                                Role.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All records make every nearer scope needless to name. */
    private static Set<ScopeLevel> union(List<EffectiveGrant.Source> sources) {
        Set<ScopeLevel> levels = sources.stream()
                .map(EffectiveGrant.Source::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScopeLevel.class)));
        return levels.contains(ScopeLevel.ALL) ? EnumSet.of(ScopeLevel.ALL) : levels;
    }
}
