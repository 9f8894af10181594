// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.assembly;

import io.kogge.standalone.data.StaffAccount;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What the services need from outside to run.
 *
 * @param instance name of this set of services; several sets on one broker and database need different ones
 * @param broker settings of Kafka's clients, with what they need to be let in
 * @param databaseUri MongoDB connection string, with the same
 * @param smtpHost mail server
 * @param smtpPort its port
 * @param publicUrl where people reach the pages, without a slash at the end
 * @param sessionKey key of staff sessions, base64; earlier ones that are still read behind it, with commas between them
 * @param linkKey key of personal links, base64; likewise
 * @param addressKey key that makes the unique keys of addresses, base64
 * @param previousAddressKeys those before, to renew it, base64 with commas between them; else empty
 * @param suppressionKey key of the digests of addresses that get no mail, base64
 * @param accounts who may sign in beside those whom the settings name
 * @param inbox whether mails are caught and shown at {@code /inbox}, which the navigation then names
 * @param clock the domain's clock
 */
public record Surroundings(
        String instance,
        Map<String, String> broker,
        String databaseUri,
        String smtpHost,
        int smtpPort,
        String publicUrl,
        String sessionKey,
        String linkKey,
        String addressKey,
        String previousAddressKeys,
        String suppressionKey,
        List<StaffAccount> accounts,
        boolean inbox,
        Clock clock) {

    /** Takes copies. */
    public Surroundings {
        broker = Map.copyOf(broker);
        accounts = List.copyOf(accounts);
    }

    @Override
    public String toString() {
        return "Surroundings[" + instance + ", " + publicUrl + "]";
    }
}
