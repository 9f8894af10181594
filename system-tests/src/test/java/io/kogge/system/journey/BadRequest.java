// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that no client should send, and what it should get for it.
 *
 * @param what in words, for the report
 * @param headers besides those of the session
 * @param status the answer's status
 * @param named what the answer's text must contain, such as the fields that are wrong
 */
record BadRequest(
        String what,
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        int status,
        List<String> named) {

    static BadRequest get(String what, String path, int status) {
        return new BadRequest(what, "GET", path, Map.of(), null, status, List.of());
    }

    static BadRequest post(String what, String path, String body, int status) {
        return new BadRequest(what, "POST", path, Map.of(), body, status, List.of());
    }

    static BadRequest put(String what, String path, String body, int status) {
        return new BadRequest(what, "PUT", path, Map.of(), body, status, List.of());
    }

    BadRequest with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new BadRequest(what, method, path, more, body, status, named);
    }

    BadRequest naming(String... parts) {
        return new BadRequest(what, method, path, headers, body, status, List.of(parts));
    }

    @Override
    public String toString() {
        return what + ": " + status;
    }
}
