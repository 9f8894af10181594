// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What a route says of itself, and the kit holds every request to it.
 *
 * @param access who may call it
 * @param bodyLimit the largest body that is read; null for the one that holds where nothing is said
 * @param uploads whether it takes files, as {@code multipart/form-data}; anywhere else these are refused unread
 * @param byLink whether a signed link in its path is all that allows what it does, so that programs may send its form,
 *     which have never seen a page of ours
 * @param headers of its answers, instead of the kit's own where these have the same name
 * @param noted whether the audit trail says who asked for it, also where it changes nothing
 */
public record RoutePolicy(
        Access access,
        @Nullable DataSize bodyLimit,
        boolean uploads,
        boolean byLink,
        Map<String, String> headers,
        boolean noted) {
    /** Takes a copy of the headers. */
    public RoutePolicy {
        headers = Map.copyOf(headers);
    }

    /** What nearly every route is: for these callers, and otherwise as all. */
    public static RoutePolicy of(Access access) {
        return new RoutePolicy(access, null, false, false, Map.of(), false);
    }

    /** With a limit of its own. */
    public RoutePolicy body(DataSize limit) {
        return new RoutePolicy(access, limit, uploads, byLink, headers, noted);
    }

    /** Taking files, of this size with all that comes with them. */
    public RoutePolicy uploads(DataSize limit) {
        return new RoutePolicy(access, limit, true, byLink, headers, noted);
    }

    /**
     * Allowed by nothing but the signed link in its path. It must ask for no session: whoever is signed in could be made
     * to send it.
     */
    public RoutePolicy allowedByLink() {
        return new RoutePolicy(access, bodyLimit, uploads, true, headers, noted);
    }

    /**
     * Of interest to whoever asks later who saw or did it: what changes something or is refused is noted anyway unless
     * everybody may do it.
     */
    public RoutePolicy asNoted() {
        return new RoutePolicy(access, bodyLimit, uploads, byLink, headers, true);
    }

    /** For staff, and it shows what is known of people. */
    public static RoutePolicy personal() {
        return of(Access.STAFF).asNoted();
    }

    /** To be found by search engines, which nothing is unless it says so. */
    public RoutePolicy found() {
        return header("X-Robots-Tag", "all");
    }

    /** With this header, such as a {@code Permissions-Policy} that lets the page use the camera. */
    public RoutePolicy header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new RoutePolicy(access, bodyLimit, uploads, byLink, more, noted);
    }
}
