// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Secrets of one cluster, drawn anew for each.
 *
 * @param password of the staff account
 * @param passwordHash its BCrypt hash
 * @param sessionKey base64
 * @param linkKey base64
 * @param addressKey base64
 * @param suppressionKey base64
 */
public record Credentials(
        String password,
        String passwordHash,
        String sessionKey,
        String linkKey,
        String addressKey,
        String suppressionKey) {
    /** The least that BCrypt allows: these hashes protect nothing. */
    private static final int STRENGTH = 4;

    private static final int KEY_BYTES = 32;

    /** Draws them. */
    public static Credentials fresh() {
        String password = UUID.randomUUID().toString();
        return new Credentials(
                password, new BCryptPasswordEncoder(STRENGTH).encode(password), key(), key(), key(), key());
    }

    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
