// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

import io.kogge.kernel.digest.KeyedDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of personal links: HMAC-SHA256 over purpose, version and subject under a key that the services share. Nobody
 * stores them; raising the version that the receiver expects revokes all earlier ones. A token for one purpose is
 * worth nothing for another.
 */
public final class SignedLinks {
    /** 128 bits: half of the digest, the least that RFC 2104 advises, to keep links short in mails. */
    private static final int SIGNATURE_BYTES = 16;

    private static final int LONGEST_TOKEN = 512;
    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,9}):(.+)", Pattern.DOTALL);
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final List<KeyedDigest> digests;

    /** The key has at least 32 bytes and is the same in every service. */
    public SignedLinks(byte[] key) {
        this(List.of(key));
    }

    /** The same with earlier keys behind the present one: it alone signs, all are read. */
    public SignedLinks(List<byte[]> keys) {
        this.digests = keys.stream().map(KeyedDigest::new).toList();
    }

    /** A token that can stand in a path. */
    public String token(String purpose, String subject, int version) {
        return token(digests.get(0), purpose, (version + ":" + subject).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the token says; empty if it is not, character for character, one of ours for this purpose. Base64 has several
     * spellings of the same bytes, so that the text is compared, not what it decodes to.
     */
    public Optional<Signed> verify(String purpose, @Nullable String token) {
        int dot = token == null ? -1 : token.indexOf('.');
        if (token == null || dot < 1 || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            byte[] payload = DECODER.decode(token.substring(0, dot));
            byte[] given = token.getBytes(StandardCharsets.UTF_8);
            boolean equal = digests.stream()
                    .map(key -> token(key, purpose, payload).getBytes(StandardCharsets.UTF_8))
                    .anyMatch(ours -> MessageDigest.isEqual(ours, given));
            return equal ? read(payload) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** What shows that one of our services wrote this text for this purpose; it travels beside the text. */
    public String seal(String purpose, String text) {
        return seal(digests.get(0), purpose, text);
    }

    /** Whether it shows that. */
    public boolean sealed(String purpose, String text, String seal) {
        byte[] given = seal.getBytes(StandardCharsets.UTF_8);
        return digests.stream()
                .map(key -> seal(key, purpose, text).getBytes(StandardCharsets.UTF_8))
                .anyMatch(ours -> MessageDigest.isEqual(ours, given));
    }

    private static String seal(KeyedDigest key, String purpose, String text) {
        return ENCODER.encodeToString(key.of(purpose, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String token(KeyedDigest key, String purpose, byte[] payload) {
        return ENCODER.encodeToString(payload) + "." + ENCODER.encodeToString(signature(key, purpose, payload));
    }

    private static Optional<Signed> read(byte[] payload) {
        Matcher matcher = PAYLOAD.matcher(new String(payload, StandardCharsets.UTF_8));
        return matcher.matches()
                ? Optional.of(new Signed(matcher.group(2), Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    private static byte[] signature(KeyedDigest key, String purpose, byte[] payload) {
        return Arrays.copyOf(key.of(purpose, payload), SIGNATURE_BYTES);
    }
}
