// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.CanonicalAddress;
import io.kogge.kernel.digest.KeyedDigest;
import java.util.Base64;

/**
 * The unique keys of addresses: HMAC-SHA256 under a key of their own, so that an index holds no addresses, and nobody
 * without the key can test from it who is known.
 */
public final class AddressKeys {
    /** No address has this form, so that the fingerprint is no address's key. */
    private static final String FINGERPRINT = "address-key";

    private final KeyedDigest digest;

    /** Under this key, of at least 32 bytes. */
    public AddressKeys(byte[] key) {
        this.digest = new KeyedDigest(key);
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.of(text));
    }
}
