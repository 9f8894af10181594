// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import io.kogge.notification.settings.MailEncryption;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.SocketFactory;

/** The mail library's settings for one connection: what was configured, with our limits, our socket and our demand for encryption. */
final class LimitedSession {
    private LimitedSession() {}

    static Session of(Properties configured, String protocol, SmtpSettings settings, SocketFactory socket) {
        SmtpSettings.Limits limits = settings.limits();
        String prefix = "mail." + protocol + '.';
        Properties properties = new Properties();
        properties.putAll(configured);
        properties.put(prefix + "socketFactory", socket);
        properties.setProperty(prefix + "socketFactory.fallback", "false");
        properties.setProperty(prefix + "connectiontimeout", millis(limits.connect()));
        // of a single read, while encryption is agreed upon; the answers have limits of their own
        properties.setProperty(prefix + "timeout", millis(limits.command().plus(limits.end())));
        properties.setProperty(prefix + "writetimeout", millis(limits.block()));
        properties.setProperty(prefix + "quitwait", "false");
        MailEncryption.demand(properties, protocol, settings.encrypted());
        return Session.getInstance(properties);
    }

    private static String millis(Duration limit) {
        return String.valueOf(limit.toMillis());
    }
}
