// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/** Whose account a request is about, for the audit trail. */
public final class Audited {
    private static final String ATTRIBUTE = Audited.class.getName();

    private Audited() {}

    /** Says so where no session does: when somebody signs in, or tries to. */
    public static void as(ServerRequest request, String staffId) {
        request.exchange().getAttributes().put(ATTRIBUTE, staffId);
    }

    static String who(ServerWebExchange exchange) {
        return SignedIn.staff(exchange)
                .map(staff -> staff.id())
                .orElseGet(() -> exchange.getAttributeOrDefault(ATTRIBUTE, ""));
    }
}
