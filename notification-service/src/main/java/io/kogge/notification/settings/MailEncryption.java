// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the mail library is told wherever something goes to the mail server: nothing before it has encrypted and proved its name. */
public final class MailEncryption {
    private MailEncryption() {}

    /**
     * Adds that to the library's settings.
     *
     * @param protocol by which the server is spoken to; null for SMTP
     * @param required whether nothing may be said unencrypted; else a server that encrypts has to prove its name, too
     */
    public static void demand(Properties properties, @Nullable String protocol, boolean required) {
        String prefix = "mail." + (protocol == null ? "smtp" : protocol) + '.';
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (required) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
    }
}
