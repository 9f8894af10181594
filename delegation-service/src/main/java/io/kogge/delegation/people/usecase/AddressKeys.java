// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.CanonicalAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The unique keys of addresses: HMAC-SHA256 under a key of their own, so that an index holds no addresses, and nobody
 * without the key can test from it who is known.
 */
public final class AddressKeys {
    private static final String ALGORITHM = "HmacSHA256";
    /** No address has this form, so that the fingerprint is no address's key. */
    private static final String FINGERPRINT = "address-key";

    private final SecretKeySpec key;

    /** Under this key, of at least 32 bytes. */
    public AddressKeys(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The key of an address, whose domain is in A-labels; the same for every spelling of one mailbox. */
    public String of(String email) {
        return digest(CanonicalAddress.of(email));
    }

    /** Tells one secret key from another without giving it away. */
    public String fingerprint() {
        return digest(FINGERPRINT);
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
