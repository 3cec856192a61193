package org.xiaoguan.administration.user;

import static org.xiaoguan.administration.AdministrationPermissions.USER_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.USER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.access.Administrators;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Registers, changes and closes accounts. */
@Stateless
public class UserService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    GrantCache grants;

    @Inject
    Administrators administrators;

    @Inject
    Records records;

    @Inject
    CurrentUser currentUser;

    @Requires(USER_VIEW)
    public ListResult<UserRow> list(UserFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(USER_VIEW)
    public void export(UserFilter filter, Consumer<UserRow> consumer) {
        query(filter).forEach(UserRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(USER_VIEW)
    public UserView find(long id) {
        User user = records.find(User.class, id);
        Staff staff = em.find(Staff.class, user.getStaffId());
        return new UserView(user, staff.getName(), staff.getDepartmentId());
    }

    /** Registers an account, with a new person or one of the staff list; the form key again gives the first one. */
    @Requires(USER_EDIT)
    public long create(UserForm form, String formKey) {
        return records.create(User.class, formKey, () -> {
            Violations violations = new Violations();
            form.checkNew(violations);
            violations.require(!isTaken(form.getUsername()), "username", "user.username.taken");
            checkRoles(form, violations);
            violations.throwIfAny();
            Staff staff = form.getStaffId() == null ? newPerson(form) : personWithoutAccount(form.getStaffId());
            return User.withPasswordToChange(
                    form.getUsername(),
                    passwords.hash(form.getPassword()),
                    staff.getId(),
                    form.roles(),
                    form.getNote());
        });
    }

    /** What {@link #open} would refuse. */
    @Requires(USER_EDIT)
    public List<Violation> checkUsername(String username) {
        Violations violations = new Violations();
        UserForm.checkUsername(violations, username);
        violations.require(!isTaken(username), "username", "user.username.taken");
        return violations.list();
    }

    /** A user name for this person that nobody has, neither here nor among those already proposed. */
    @Requires(USER_EDIT)
    public String propose(String name, Set<String> taken) {
        return Usernames.propose(name, username -> taken.contains(username) || isTaken(username));
    }

    /** Opens an account for a person of the staff list; its password comes with {@link #firstPasswords}. */
    @Requires(USER_EDIT)
    public void open(String username, long staffId, ShippedRole role) {
        Violations violations = new Violations();
        checkUsername(username).forEach(violation -> violations.add(violation.field(), violation.key()));
        violations.throwIfAny();
        Staff staff = personWithoutAccount(staffId);
        Long roleId = em.createQuery("select r.id from Role r where r.code = :code", Long.class)
                .setParameter("code", role.name())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.at("username", "user.roles.required"));
        em.persist(User.withPasswordToChange(username, passwords.unknown(), staff.getId(), Set.of(roleId), null));
        grants.clear();
    }

    /** Deletes the account of a person who never signed in with it; without one nothing happens. */
    @Requires(USER_EDIT)
    public void deleteUnused(long staffId) {
        account(staffId).ifPresent(user -> {
            if (!user.isPasswordChangeDue()) {
                throw BusinessException.of("user.delete.used");
            }
            records.delete(User.class, user.getId());
            em.flush();
            grants.clear();
        });
    }

    /** New passwords for those of these people who never signed in; what was given to them before is void. */
    @Requires(USER_EDIT)
    public List<FirstPassword> firstPasswords(Collection<Long> staffIds) {
        List<FirstPassword> given = new ArrayList<>();
        for (Long staffId : staffIds) {
            account(staffId)
                    .filter(user -> user.isPasswordChangeDue() && !user.isClosed())
                    .ifPresent(user -> {
                        String password = passwords.generate();
                        records.locked(User.class, user.getId()).changePassword(passwords.hash(password), true);
                        given.add(new FirstPassword(
                                user.getUsername(),
                                em.find(Staff.class, staffId).getName(),
                                password));
                    });
        }
        grants.clear();
        return given;
    }

    private Optional<User> account(long staffId) {
        return em.createQuery("select u from User u where u.staffId = :staff", User.class)
                .setParameter("staff", staffId)
                .getResultStream()
                .findFirst();
    }

    /** Changes an account and its person's name and department. The username stays. */
    @Requires(USER_EDIT)
    public void update(long id, int readVersion, UserForm form) {
        administrators.lock();
        User user = records.unchanged(User.class, id, readVersion);
        Violations violations = new Violations();
        form.checkKept(violations);
        checkRoles(form, violations);
        violations.throwIfAny();
        Staff staff = em.find(Staff.class, user.getStaffId());
        StaffForm person = new StaffForm(staff);
        person.setName(form.getName());
        person.setDepartmentId(form.getDepartmentId());
        staff.change(person);
        user.change(form.roles(), form.getNote());
        administrators.refuseNone("roleIds");
        grants.clear();
    }

    /** Gives a forgotten password anew; its owner must change it at the next sign-in. */
    @Requires(USER_EDIT)
    public void resetPassword(long id, String password, String passwordAgain) {
        Violations violations = new Violations();
        UserForm.checkPassword(violations, password, passwordAgain);
        violations.throwIfAny();
        records.locked(User.class, id).changePassword(passwords.hash(password), true);
        grants.clear();
    }

    /** Closes or reopens an account; nobody closes their own, and whoever has left gets none. */
    @Requires(USER_EDIT)
    public void setClosed(long id, boolean closed) {
        if (closed && id == currentUser.getId()) {
            throw BusinessException.of("user.close.own");
        }
        administrators.lock();
        if (!closed) {
            refuseWhoLeft(lockedPerson(find(id).user().getStaffId()), null);
        }
        records.locked(User.class, id).setClosed(closed);
        if (closed) {
            administrators.refuseNone(null);
        }
        grants.clear();
    }

    /** Changes the caller's own password. */
    @Open("everybody changes their own password")
    public void changeOwnPassword(String present, String password, String passwordAgain) {
        User user = records.locked(User.class, currentUser.getId());
        Violations violations = new Violations();
        violations.require(passwords.verify(present, user.getPasswordHash()), "present", "user.password.wrong");
        UserForm.checkPassword(violations, password, passwordAgain);
        violations.require(password == null || !password.equals(present), "password", "user.password.same");
        violations.throwIfAny();
        user.changePassword(passwords.hash(password), false);
        grants.clear();
    }

    /** Keeps the caller's language, {@code zh} or {@code en}. */
    @Open("everybody chooses their own language")
    public void chooseLanguage(String language) {
        records.locked(User.class, currentUser.getId()).choose("en".equals(language) ? "en" : "zh");
        grants.clear();
    }

    private ListQuery<UserRow> query(UserFilter filter) {
        return ListQuery.of(
                        em,
                        UserRow.class,
                        "new org.xiaoguan.administration.user.UserRow("
                                + "u.id, u.username, s.name, d.name, u.note, u.closed)",
                        "User u join Staff s on s.id = u.staffId join Department d on d.id = s.departmentId",
                        "u.id")
                .where(
                        "lower(u.username) like :text or s.searchText like :text",
                        "text",
                        SearchText.pattern(filter.text()))
                .where("s.departmentId = :department", "department", filter.departmentId())
                .where(":role member of u.roleIds", "role", filter.roleId())
                .where("u.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("username", "u.username", "name", "s.searchText", "department", "d.name"))
                .orderedBy("u.username");
    }

    private boolean isTaken(String username) {
        return !em.createQuery("select u.id from User u where u.username = :username", Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    private void checkRoles(UserForm form, Violations violations) {
        if (!form.getRoleIds().isEmpty()) {
            long known = em.createQuery("select count(r.id) from Role r where r.id in :ids", Long.class)
                    .setParameter("ids", form.roles())
                    .getSingleResult();
            violations.require(known == form.roles().size(), "roleIds", "error.choose");
        }
    }

    private Staff newPerson(UserForm form) {
        StaffForm person = new StaffForm();
        person.setName(form.getName());
        person.setDepartmentId(form.getDepartmentId());
        Staff staff = new Staff(person);
        em.persist(staff);
        // The account holds the person by id only, so EclipseLink does not know which of the two comes first.
        em.flush();
        return staff;
    }

    private Staff personWithoutAccount(long staffId) {
        Staff staff = lockedPerson(staffId);
        if (staff == null) {
            throw BusinessException.at("staffId", "error.not-found");
        }
        refuseWhoLeft(staff, "staffId");
        boolean has = !em.createQuery("select u.id from User u where u.staffId = :staff", Long.class)
                .setParameter("staff", staffId)
                .getResultList()
                .isEmpty();
        if (has) {
            throw BusinessException.at("staffId", "user.staff.has-account");
        }
        return staff;
    }

    /** Whoever notes that a person has left locks the person as well. */
    private Staff lockedPerson(long staffId) {
        return em.find(Staff.class, staffId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void refuseWhoLeft(Staff staff, String field) {
        if (staff.isClosed()) {
            throw BusinessException.at(field, "user.staff.left");
        }
    }
}
