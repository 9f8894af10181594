// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form that is stored, compared and sent: its domain in A-labels and lower case, and
 * before the @ what was written, to the byte. Domains are read by UTS 46, non-transitional, as registries and browsers
 * do: {@code straße.example} is another domain than {@code strasse.example}.
 *
 * @param local what stands before the @; case is kept, as the domain's own server may mind it
 * @param domain a dotted domain of letters, digits and hyphens
 */
public record EmailAddress(String local, String domain) {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);
    /** Registered long ago and in use, though no new label may have hyphens there. */
    private static final Set<IDNA.Error> TOLERATED = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    /** No quoting and no white space (RFC 5321, 4.1.2: Dot-string; RFC 6531, 3.3, with letters of any script). */
    private static final Pattern LOCAL = Pattern.compile(
            "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]*[a-z0-9])");

    /** RFC 5321, 4.5.3.1, in octets; a path of 256 has two angle brackets. */
    private static final int LONGEST_LOCAL = 64;

    private static final int LONGEST = 254;

    /** The address that somebody wrote; empty if it is none. */
    public static Optional<EmailAddress> of(String written) {
        int at = written.lastIndexOf('@');
        if (at < 0 || written.length() > LONGEST) {
            return Optional.empty();
        }
        return asciiDomain(written.substring(at + 1))
                .map(domain -> new EmailAddress(written.substring(0, at), domain))
                .filter(EmailAddress::sound);
    }

    private static Optional<String> asciiDomain(String written) {
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(written, new StringBuilder(), info).toString();
        return TOLERATED.containsAll(info.getErrors()) && DOMAIN.matcher(ascii).matches()
                ? Optional.of(ascii)
                : Optional.empty();
    }

    private boolean sound() {
        return octets(local) <= LONGEST_LOCAL
                && octets(text()) <= LONGEST
                && LOCAL.matcher(local).matches()
                && Characters.firstInvisible(local).isEmpty();
    }

    /** Whether it goes over servers that do not take SMTPUTF8 (RFC 6531) too. */
    public boolean isAscii() {
        return isAscii(local);
    }

    /** Whether a text is plain ASCII. */
    public static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** The address as it is stored and sent. */
    public String text() {
        return local + '@' + domain;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
