// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.mailbox;

import java.time.Duration;
import java.util.Properties;

/**
 * A mailbox by IMAP.
 *
 * @param tls from the first octet
 * @param startTls after a command, without which nothing is said
 * @param moveTo folder into which goes what is done; empty for none
 * @param largest so many octets of a mail are read
 * @param connect longest wait for a connection
 * @param step longest wait for each of the server's answers
 */
public record ImapSettings(
        String host,
        int port,
        boolean tls,
        boolean startTls,
        String user,
        String password,
        String folder,
        String moveTo,
        int largest,
        Duration connect,
        Duration step) {

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    Properties properties() {
        String prefix = "mail." + protocol() + '.';
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", String.valueOf(connect.toMillis()));
        properties.put(prefix + "timeout", String.valueOf(step.toMillis()));
        properties.put(prefix + "writetimeout", String.valueOf(step.toMillis()));
        properties.put(prefix + "starttls.enable", String.valueOf(startTls));
        properties.put(prefix + "starttls.required", String.valueOf(startTls));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        // the size that a server gives for a broken mail may be wrong
        properties.put(prefix + "ignorebodystructuresize", "true");
        return properties;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "ImapSettings[" + user + '@' + host + ':' + port + '/' + folder + ']';
    }
}
