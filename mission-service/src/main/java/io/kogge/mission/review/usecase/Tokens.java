// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.kernel.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** What links end with that nobody can guess. */
public final class Tokens {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** By which it is found again; a token has so much chance in it that no salt is needed. */
    public static String hash(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(token));
    }
}
