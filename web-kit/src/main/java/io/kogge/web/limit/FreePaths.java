// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Paths that are answered without waiting: what lies in memory and is kept by browsers, and whether the service is well, which
 * whatever watches it must learn while it is busy.
 */
record FreePaths(List<String> paths) {
    boolean has(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        return paths.stream().anyMatch(free -> path.equals(free) || path.startsWith(free + "/"));
    }
}
