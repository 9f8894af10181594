// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was tried on Kogge from outside, and held, holds on: each request is answered once and as it was, nothing behind it is
 * taken for another one, and the answer is protected like any.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TriesThatHeld {
    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})");
    private static final List<String> PROTECTED_BY = List.of(
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "cross-origin-opener-policy: same-origin",
            "permissions-policy: ",
            "referrer-policy: ",
            "cache-control: ");
    private static final String ELSEWHERE = "\r\nlocation: ";
    private static final String SIGN_IN = ELSEWHERE + "/sign-in";

    /** What is tried: one service, or several behind one port. */
    protected abstract Stream<Door> doors();

    /** The tries. */
    public Stream<HeldTry> tries() {
        return doors().flatMap(door -> new Tries(door).all());
    }

    /** One of them. */
    @ParameterizedTest
    @MethodSource("tries")
    public void whatHeldHolds(HeldTry tried) throws IOException {
        String answer = Wire.answer(tried.port(), tried.request());
        List<Integer> statuses = STATUS.matcher(answer)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(statuses).as(answer).hasSize(1).allMatch(tried.statuses()::contains);

        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(PROTECTED_BY).allSatisfy(line -> assertThat(head).contains("\r\n" + line));
        if (head.contains(ELSEWHERE)) {
            assertThat(head).contains(SIGN_IN);
        }
        if (!tried.never().isEmpty()) {
            assertThat(answer).doesNotContain(tried.never());
        }
    }
}
