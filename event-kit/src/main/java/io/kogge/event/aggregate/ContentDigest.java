// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import io.kogge.kernel.digest.KeyedDigest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/**
 * Tells whether two wishes to create something have the same content, without keeping the content: HMAC-SHA-256 under a
 * random salt that lies beside it. It stays in the document and can be erased there.
 *
 * @param salt the random key
 * @param digest what it makes of the content
 */
public record ContentDigest(byte[] salt, byte[] digest) {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of this content, under a fresh salt. */
    public static ContentDigest of(String content) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new ContentDigest(salt, digest(salt, content));
    }

    static ContentDigest read(BsonDocument stored) {
        return new ContentDigest(
                stored.getBinary("salt").getData(), stored.getBinary("digest").getData());
    }

    BsonDocument write() {
        return new BsonDocument("salt", new BsonBinary(salt)).append("digest", new BsonBinary(digest));
    }

    /** Whether it is of this content. */
    public boolean matches(String content) {
        return MessageDigest.isEqual(digest, digest(salt, content));
    }

    private static byte[] digest(byte[] salt, String content) {
        return new KeyedDigest(salt).of(content);
    }
}
