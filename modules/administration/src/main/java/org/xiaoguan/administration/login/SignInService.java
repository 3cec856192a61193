package org.xiaoguan.administration.login;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.user.Passwords;
import org.xiaoguan.administration.user.User;

/** Checks a name and a password. */
@Stateless
public class SignInService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    /** The account's id; empty alike for an unknown name, a closed account and a wrong password. */
    @Open("whoever signs in is nobody yet")
    public Optional<Long> authenticate(String username, String password) {
        User user = em.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(null);
        boolean fits = passwords.verify(password, user == null ? null : user.getPasswordHash());
        return fits && !user.isClosed() ? Optional.of(user.getId()) : Optional.empty();
    }
}
