// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.http;

import java.util.Set;

/**
 * A request that was tried once and did no harm.
 *
 * @param what in words, for the report
 * @param port to which it goes
 * @param request as it goes over the wire, a character an octet; after it the service closes the connection
 * @param statuses one of which the answer has
 * @param never what the answer must not hold; empty for nothing
 */
public record HeldTry(String what, int port, String request, Set<Integer> statuses, String never) {
    HeldTry never(String text) {
        return new HeldTry(what, port, request, statuses, text);
    }

    @Override
    public String toString() {
        return what + " at " + port;
    }
}
