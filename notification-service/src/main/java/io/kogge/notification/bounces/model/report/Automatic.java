// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.diagnosis.Phrases.Plain;
import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells answers of machines on behalf of somebody (RFC 3834) from what mail servers say. Postfix, too, says that its
 * reports are replied automatically, so the header alone tells nothing.
 */
final class Automatic {
    private Automatic() {}

    static boolean is(Part mail, Plain subject, Plain words, boolean system) {
        boolean bySubject = Announcement.AUTOMATIC.isIn(subject);
        if (system) {
            return bySubject;
        }
        boolean fails = Announcement.FAILED.isIn(words);
        return says(mail.headers()) && !fails || bySubject || (Announcement.AUTOMATIC.isIn(words) && !fails);
    }

    /** Whether a machine says that it is one. */
    static boolean says(HeaderFields headers) {
        String precedence = headers.text("Precedence").toLowerCase(Locale.ROOT);
        return headers.text("Auto-Submitted").toLowerCase(Locale.ROOT).startsWith("auto-replied")
                || precedence.equals("auto_reply")
                || headers.text("Return-Path").strip().equals("<>")
                || Stream.of(
                                "X-Autoreply",
                                "X-Autorespond",
                                "X-Autoresponder",
                                "X-Auto-Reply",
                                "X-Vacation",
                                "Vacation")
                        .anyMatch(headers::has);
    }
}
