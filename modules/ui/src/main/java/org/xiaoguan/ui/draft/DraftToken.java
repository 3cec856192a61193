package org.xiaoguan.ui.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves, without a session, that a form was made for a user: only then may what was typed into it be kept for that user.
 *
 * @param userId for whom the form was made
 * @param page name of the form, such as projects.change
 * @param record what it is about; empty for something new
 */
public record DraftToken(long userId, String page, String record) {
    private static final String ALGORITHM = "HmacSHA256";

    /** The token as text, signed with the secret. */
    String sign(byte[] secret) {
        return encode(content().getBytes(StandardCharsets.UTF_8)) + "." + encode(mac(secret, content()));
    }

    /** The token that the text is; empty unless it was signed with the secret. */
    static Optional<DraftToken> verify(String text, byte[] secret) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String content = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            if (!MessageDigest.isEqual(signature, mac(secret, content))) {
                return Optional.empty();
            }
            List<String> fields = List.of(content.split("\n", -1));
            return Optional.of(new DraftToken(Long.parseLong(fields.get(0)), fields.get(1), fields.get(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String content() {
        return userId + "\n" + page + "\n" + record;
    }

    private static byte[] mac(byte[] secret, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
