package org.xiaoguan.administration.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.department.Department;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.user.Passwords;
import org.xiaoguan.administration.user.User;

/**
 * Makes the first administrator of an empty database. The password comes from the environment variable
 * XIAOGUAN_ADMIN_PASSWORD, or is generated into the file named by the system property xiaoguan.admin-password-file (mode
 * 0600, by default in the working directory); it must be changed at the first sign-in.
 */
@Singleton
@Startup
@DependsOn("ShippedRoles")
public class FirstAdministrator {
    /** Username of the first administrator. */
    public static final String USERNAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Callers callers;

    @PostConstruct
    void makeSure() {
        long users =
                em.createQuery("select count(u.id) from User u", Long.class).getSingleResult();
        if (users == 0) {
            callers.runAsSystem("start-up", () -> {
                make();
                em.flush();
                return null;
            });
        }
    }

    private void make() throws IOException {
        DepartmentForm department = new DepartmentForm();
        department.setCode("00");
        department.setName("总公司");
        Department head = new Department(department);
        em.persist(head);
        // The rows hold one another by id only, so EclipseLink does not know which comes first.
        em.flush();
        StaffForm person = new StaffForm();
        person.setName("系统管理员");
        person.setDepartmentId(head.getId());
        Staff staff = new Staff(person);
        em.persist(staff);
        em.flush();
        Long role = em.createQuery("select r.id from Role r where r.code = :code", Long.class)
                .setParameter("code", ShippedRole.ADMINISTRATOR.name())
                .getSingleResult();
        em.persist(User.withPasswordToChange(
                USERNAME, passwords.hash(initialPassword()), staff.getId(), Set.of(role), null));
    }

    private String initialPassword() throws IOException {
        String given = System.getenv("XIAOGUAN_ADMIN_PASSWORD");
        if (given != null && !given.isBlank()) {
            return given;
        }
        String password = passwords.generate();
        Path file = Path.of(System.getProperty("xiaoguan.admin-password-file", "xiaoguan-admin-password"))
                .toAbsolutePath();
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, List.of(password), StandardOpenOption.WRITE);
        LOG.log(Level.INFO, "The first administrator is \"{0}\"; the password lies in {1}", new Object[] {USERNAME, file
        });
        return password;
    }
}
