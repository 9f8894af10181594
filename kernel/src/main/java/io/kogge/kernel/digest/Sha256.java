// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4): of what is public, or has so much chance in it that nobody guesses it; else {@link KeyedDigest}. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes for these. */
    public static byte[] of(byte[] content) {
        return fresh().digest(content);
    }

    /** The 32 bytes for a text, in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For what comes in pieces, or one after the other; of one thread at a time. */
    public static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
