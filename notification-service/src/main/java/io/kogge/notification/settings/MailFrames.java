// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;

/**
 * Pages that show a mail in a frame, and what stands in the frame. A mail has styles of its own and is shown as it is, so
 * it can do nothing else: it runs nothing, fetches nothing, sends nothing, and no other site can show it.
 */
public final class MailFrames {
    private static final String POLICY = "Content-Security-Policy";

    /** Of a page with such a frame. */
    public static final RoutePolicy PAGE = RoutePolicy.of(Access.STAFF)
            .header(
                    POLICY,
                    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                            + "font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
                            + "frame-ancestors 'none'");

    /** Of what is in it. */
    public static final RoutePolicy MAIL = RoutePolicy.of(Access.STAFF)
            .header(
                    POLICY,
                    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; "
                            + "base-uri 'none'; frame-ancestors 'self'")
            .header("X-Frame-Options", "SAMEORIGIN");

    private MailFrames() {}
}
