// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of the letter that came back, wherever a server put it. */
final class Original {
    private static final List<String> HEADS =
            List.of("text/rfc822-headers", "message/global-headers", "text/rfc822", "message/rfc822-headers");

    private static final int MOST = 50;

    private Original() {}

    static HeaderFields of(Part mail, HumanText text) {
        return enclosed(mail)
                .or(() -> head(mail))
                .filter(head -> !head.fields().isEmpty())
                .orElse(text.original());
    }

    /** Those to whom it went, by its own head. */
    static List<String> recipients(HeaderFields original) {
        return Stream.of("To", "Cc", "X-Envelope-To", "Envelope-To", "Apparently-To", "X-Original-To", "Delivered-To")
                .flatMap(name -> original.all(name).stream())
                .flatMap(value -> Addresses.in(value).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<HeaderFields> enclosed(Part mail) {
        return mail.outer()
                .filter(part -> part.isMail() && part != mail)
                .flatMap(part -> part.parts().stream())
                .map(Part::headers)
                .findFirst();
    }

    private static Optional<HeaderFields> head(Part mail) {
        return mail.find(HEADS)
                .map(part -> Arrays.stream(part.text().split("\n"))
                        .dropWhile(String::isBlank)
                        .takeWhile(line -> !line.isBlank())
                        .toList())
                .map(HeaderFields::of);
    }
}
