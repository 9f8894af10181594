// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(String request, int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        String request = response.request().method() + " " + response.uri().getPath();
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    /** This answer, if it has that status. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(this + " instead of " + expected);
        }
        return this;
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** A text or number at this JSON pointer, such as {@code /places/free}; empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The version that a change of this must name. */
    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError(this + " has no ETag"));
    }

    @Override
    public String toString() {
        return request + " answered " + status + " " + text;
    }
}
