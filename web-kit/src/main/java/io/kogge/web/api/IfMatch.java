// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Versions as entity tags: {@code ETag: "3"} on reading, {@code If-Match: "3"} on changing. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    private IfMatch() {}

    /** The tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that a change is meant for. Refuses a request without one, and anything but one strong tag. */
    public static long version(ServerRequest request) {
        List<String> headers = request.headers().header(HttpHeaders.IF_MATCH);
        if (headers.isEmpty()) {
            throw new Rejection.VersionRequired();
        }
        Matcher tag = TAG.matcher(String.join(",", headers));
        if (!tag.matches()) {
            throw new Rejection.Invalid(List.of(Fault.of(HttpHeaders.IF_MATCH, "bad-version")));
        }
        return Long.parseLong(tag.group(1));
    }
}
