// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.digest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one key. Can be used by many threads at once. */
public final class KeyedDigest {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Never used itself: a copy of it is made sooner than the providers are asked again. */
    private final Mac prototype;

    /** The key has at least one byte; 32 random ones are as good as the digest. */
    public KeyedDigest(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.prototype = fresh();
    }

    /** The 32 bytes for a text, in UTF-8. */
    public byte[] of(String text) {
        return mac().doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes for a message with a purpose, which has no zero in it: for another purpose they are others. */
    public byte[] of(String purpose, byte[] message) {
        Mac mac = mac();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(message);
    }

    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException hardware) {
            return fresh(); // those of a token or a module of hardware have no copies
        }
    }

    private Mac fresh() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
