// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.data;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords of staff: made up here, shown once, kept as a hash. Those of the first account are among the secrets. */
public final class StaffPassword {
    // no letters or digits that are taken for one another
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private StaffPassword() {}

    /** A new password where there is none yet; empty where there is one, which nobody can read back. */
    public static Optional<String> ensure(Secrets secrets) {
        return secrets.passwordHash() == null ? Optional.of(renew(secrets)) : Optional.empty();
    }

    /** A new password in place of the old one. */
    public static String renew(Secrets secrets) {
        String password = random();
        secrets.passwordHash(hash(password));
        return password;
    }

    static String hash(String password) {
        return Objects.requireNonNull(new BCryptPasswordEncoder().encode(password));
    }

    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
