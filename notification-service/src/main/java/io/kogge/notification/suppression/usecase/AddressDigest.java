// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept in place of an address: HMAC-SHA256 under a key that is in no database, so that nobody who has only the list
 * can try addresses against it.
 */
public final class AddressDigest {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "suppressed-address";

    private final SecretKeySpec key;

    /** The key has 32 bytes or more, and stays the same: under another one no address is found again. */
    public AddressDigest(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Of this address. Whether a server minds capitals nobody knows; one mailbox behind two spellings is the rule. */
    public String of(String address) {
        String one = Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(one.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
