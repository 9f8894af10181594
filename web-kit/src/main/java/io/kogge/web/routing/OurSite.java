// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Tells what pages of ours made a browser send from what those of other sites did.
 *
 * @param publicUrl where people reach the pages, for where a proxy asks for another host than they did; null where nobody said
 */
public record OurSite(@Nullable URI publicUrl) {
    /**
     * Whether another site's page made the browser ask, by its Fetch Metadata (W3C), or where it sends none, as over
     * plain http, by its {@code Origin}; no where it says neither.
     */
    public boolean foreign(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeaders().getOrigin();
        // pages that send no referrer send "null" as their origin
        return origin != null && !origin.equals("null") && !ours(origin, request);
    }

    private boolean ours(String origin, ServerHttpRequest request) {
        try {
            String host = URI.create(origin).getHost();
            return host != null
                    && (host.equalsIgnoreCase(request.getURI().getHost())
                            || publicUrl != null && host.equalsIgnoreCase(publicUrl.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
