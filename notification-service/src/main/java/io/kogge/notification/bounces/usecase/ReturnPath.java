// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.kernel.digest.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of its own that each letter has as the sender of its envelope: whatever comes to it is about that letter,
 * however it is written. It is signed, so that nobody can say of another letter that it came back; and of letters that
 * servers may capitalise as they like, with a local part of at most 64 (RFC 5321, 4.5.3.1).
 */
public final class ReturnPath {
    private static final String PURPOSE = "return-path";
    private static final String PREFIX = "b-";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    /** Five bits each: 80, of which guessing one takes ages over SMTP. */
    private static final int SIGNATURE = 16;

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{1,45}");
    private static final Pattern LOCAL = Pattern.compile(PREFIX + "([a-z0-9]{1,45})-([a-z2-7]{" + SIGNATURE + "})");

    private final String domain;
    private final List<KeyedDigest> keyed;

    /** Addresses at this domain. The keys have 32 bytes or more, and are the same in all instances: the first signs, all are read. */
    public ReturnPath(String domain, List<byte[]> keys) {
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.keyed = keys.stream().map(KeyedDigest::new).toList();
    }

    /** The address for the letter of this token, which is of small letters and digits. */
    public String address(String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("Not a token for a return path");
        }
        return PREFIX + token + "-" + signature(keyed.get(0), token) + "@" + domain;
    }

    /** The token of the first of these addresses that is one of ours. */
    public Optional<String> token(Collection<String> addresses) {
        return addresses.stream().flatMap(address -> token(address).stream()).findFirst();
    }

    private Optional<String> token(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        Matcher local = LOCAL.matcher(at < 0 ? "" : lower.substring(0, at));
        return local.matches() && lower.substring(at + 1).equals(domain) && signs(local.group(2), local.group(1))
                ? Optional.of(local.group(1))
                : Optional.empty();
    }

    private boolean signs(String signature, String token) {
        byte[] given = signature.getBytes(StandardCharsets.US_ASCII);
        return keyed.stream()
                .map(key -> signature(key, token).getBytes(StandardCharsets.US_ASCII))
                .anyMatch(ours -> MessageDigest.isEqual(ours, given));
    }

    private static String signature(KeyedDigest key, String token) {
        byte[] digest = key.of(PURPOSE, token.getBytes(StandardCharsets.US_ASCII));
        StringBuilder signature = new StringBuilder();
        for (int i = 0; i < SIGNATURE; i++) {
            signature.append(LETTERS.charAt(digest[i] & 31));
        }
        return signature.toString();
    }
}
