// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what the letter can be found that a mail is about.
 *
 * @param arrivedAt the addresses to which the mail came: one of them may be the return path of one letter
 * @param messageIds ids, in angle brackets, of the letters that it may be about; the likeliest first
 * @param envelopeIds what the sender called the letter's envelope (RFC 3461)
 */
public record Traces(List<String> arrivedAt, List<String> messageIds, List<String> envelopeIds) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}@[^<>\\s]{1,250}>");

    private static final int MOST = 50;

    /** As these. */
    public Traces {
        arrivedAt = List.copyOf(arrivedAt);
        messageIds = List.copyOf(messageIds);
        envelopeIds = List.copyOf(envelopeIds);
    }

    static Traces of(Part mail, HeaderFields original, List<String> envelopeIds) {
        HeaderFields headers = mail.headers();
        return new Traces(
                fields(headers, "Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")
                        .flatMap(value -> Addresses.in(value).stream())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                Stream.of(
                                fields(original, "Message-ID"),
                                fields(headers, "In-Reply-To", "References", "X-Original-Message-ID"),
                                fields(original, "In-Reply-To", "References"))
                        .flatMap(values -> values)
                        .flatMap(value -> MESSAGE_ID.matcher(value).results().map(MatchResult::group))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                envelopeIds);
    }

    private static Stream<String> fields(HeaderFields headers, String... names) {
        return Stream.of(names).flatMap(name -> headers.all(name).stream());
    }
}
