// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.Addresses;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who sent what came back. */
final class Sender {
    private static final Pattern SYSTEM = Pattern.compile(
            "(?i).*(mailer-?daemon|postmaster|mail-?daemon|mail ?delivery|delivery (subsystem|system)|mmdf|mailer@|uucp@|microsoft exchange|microsoft outlook|system administrator|mail administrator|administrator@|mail system|mailadmin|mail-?server|smtp32|symantec|smtp gateway|postoffice|content-?filter|<>).*");

    private Sender() {}

    /** Whether a mail server did, by what it calls itself. A null return path is no proof: answering machines use it. */
    static boolean isASystem(Part mail) {
        HeaderFields headers = mail.headers();
        return mail.type().equals("multipart/report")
                || headers.has("X-Failed-Recipients")
                || Stream.of("From", "Sender")
                        .flatMap(name -> headers.all(name).stream())
                        .anyMatch(from -> SYSTEM.matcher(from).matches());
    }

    static Optional<String> of(Part mail) {
        return Stream.of("From", "Reply-To")
                .flatMap(name -> mail.headers().all(name).stream())
                .flatMap(value -> Addresses.first(value).stream())
                .findFirst();
    }
}
