// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.security.SecureRandom;
import java.util.Base64;

/** The account and the keys of an installation that lives for one measurement. */
final class Credentials {
    /** The account's pseudonymous id; like all ids it can be copied into many. */
    static final String ACCOUNT = "7d1f3a86-52c4-4c0e-9b7a-0e5d8c1b2a94";

    static final String USERNAME = "staff";
    static final String PASSWORD = "benchmark";

    /** BCrypt of {@link #PASSWORD} at the lowest strength: it protects nothing. */
    static final String PASSWORD_HASH = "$2a$04$RRbZiwcBntNzxMZvHwkzNONPJsF/Dj3eX9yPMNMNgT5pYL7zCJYqC";

    /** The same at the strength that Kogge hashes with. */
    static final String STRONG_HASH = "$2a$10$yfvhBB5aQMTULP/EaWa23uSxM6e5s/TkH.SLPR.iPOkKQwL93czOC";

    private static final int KEY_BYTES = 32;

    private Credentials() {}

    /** A key for signing, in Base64. */
    static String key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
