// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.audit;

import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/** Whose account a request is about, for the audit trail. */
public final class Audited {
    private static final String PROVED = Audited.class.getName();
    private static final String CLAIMED = PROVED + ".claimed";

    private Audited() {}

    /** Says who it is where no session does: somebody proved it by a password or a token. */
    public static void as(ServerRequest request, String staffId) {
        request.exchange().getAttributes().put(PROVED, staffId);
    }

    /** Says whose account somebody tries to get into, which everybody may who knows a user name. */
    public static void claimed(ServerRequest request, String staffId) {
        request.exchange().getAttributes().put(CLAIMED, staffId);
    }

    /** Who it certainly is; empty if that is not known. */
    static String proved(ServerWebExchange exchange) {
        return SignedIn.staff(exchange)
                .map(staff -> staff.id())
                .orElseGet(() -> exchange.getAttributeOrDefault(PROVED, ""));
    }

    /** Whose account it is about, where nobody proved that it is theirs; may be empty. */
    static String claimed(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(CLAIMED, "");
    }
}
