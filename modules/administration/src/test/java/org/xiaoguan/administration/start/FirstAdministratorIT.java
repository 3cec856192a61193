package org.xiaoguan.administration.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.access.Grants;
import org.xiaoguan.administration.login.SignInService;

/** The test server was started on an empty database. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {
    @Inject
    SignInService signIn;

    @Inject
    GrantCache grants;

    @Test
    void signsInWithThePasswordOfAFileThatOnlyItsOwnerReads() throws IOException {
        Path file = Path.of(System.getProperty("xiaoguan.admin-password-file"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        assertThat(password).hasSize(16);
        long id = signIn.authenticate(FirstAdministrator.USERNAME, password).orElseThrow();
        assertThat(grants.grants(id)).map(Grants::passwordChangeDue).contains(true);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        assertThat(signIn.authenticate(FirstAdministrator.USERNAME, "wrong")).isEmpty();
        assertThat(signIn.authenticate("nobody", "wrong")).isEmpty();
        assertThat(signIn.authenticate("nobody", null)).isEmpty();
    }
}
