package org.xiaoguan.administration.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** Hashes and verifies passwords: PBKDF2 with HMAC-SHA-512 and 210,000 iterations (OWASP, 2023). */
@ApplicationScoped
public class Passwords {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void initialize() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobody = hash(generate());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether the password fits; an unknown account (null hash) takes as long to refuse as a known one. */
    public boolean verify(String password, String storedHash) {
        boolean fits =
                hash.verify((password == null ? "" : password).toCharArray(), storedHash == null ? nobody : storedHash);
        return fits && storedHash != null;
    }

    /** The hash of a password that nobody knows. */
    public String unknown() {
        return nobody;
    }

    /** A new password of 16 letters and digits that are not mistaken for one another. */
    public String generate() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
