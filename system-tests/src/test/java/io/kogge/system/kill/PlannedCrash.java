// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import java.nio.file.Path;
import java.util.Map;

/**
 * A place where a Kogge is to stop, and then is killed.
 *
 * @param point name of the place
 * @param pass how often a service comes to it before it stops there
 */
record PlannedCrash(String point, int pass) {
    /** The mail server has taken the message, and that is not recorded yet. */
    static final String AFTER_SMTP_250 = "after-smtp-250";

    /** A letter was claimed for sending, or what came of it was noted. */
    static final String AFTER_LETTER = "after-letter";

    private static final String LETTERS = "io.kogge.notification.correspondence.usecase.CorrespondenceStore#write";
    private static final String MAIL_TRANSPORT = "io.kogge.notification.correspondence.usecase.MailTransport#send";

    /** The JVM's system properties for it; the file is made once it has stopped. */
    Map<String, String> settings(Path marker) {
        return Map.of(
                "kogge.fault.crash-at",
                point + ":" + pass,
                "kogge.fault.marker",
                marker.toString(),
                "kogge.fault.points." + AFTER_SMTP_250,
                MAIL_TRANSPORT,
                "kogge.fault.points." + AFTER_LETTER,
                LETTERS);
    }
}
