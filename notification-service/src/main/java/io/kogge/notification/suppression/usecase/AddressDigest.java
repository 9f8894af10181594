// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.kernel.digest.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What is kept in place of an address: HMAC-SHA256 under a key that is in no database, so that nobody who has only the list
 * can try addresses against it.
 */
public final class AddressDigest {
    private static final String PURPOSE = "suppressed-address";

    private final KeyedDigest digest;

    /** The key has 32 bytes or more, and stays the same: under another one no address is found again. */
    public AddressDigest(byte[] key) {
        this.digest = new KeyedDigest(key);
    }

    /** Of this address. Whether a server minds capitals nobody knows; one mailbox behind two spellings is the rule. */
    public String of(String address) {
        String one = Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(digest.of(PURPOSE, one.getBytes(StandardCharsets.UTF_8)));
    }
}
