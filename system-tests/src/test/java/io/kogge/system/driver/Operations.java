// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What operators see and do in one instance of a service, through its actuator. */
public final class Operations {
    private final Http http;
    private final String actuator;
    private final Map<String, String> headers;

    Operations(Http http, String service, Map<String, String> headers) {
        this.http = http;
        this.actuator = "/api/" + service + "/actuator/";
        this.headers = headers;
    }

    /** What the consumers set aside. */
    public JsonNode deadLetters() {
        return http.get(actuator + "deadletters", headers).expect(200).json();
    }

    /** Handles again what this consumer set aside. */
    public Answer replay(String consumer) {
        return http.send("POST", actuator + "deadletters/" + consumer, headers, Map.of());
    }

    /** Names of the projections. */
    public List<String> projections() {
        List<String> names = new ArrayList<>();
        JsonNode answer =
                http.get(actuator + "projections", headers).expect(200).json();
        answer.path("projections")
                .forEach(projection -> names.add(projection.path("name").asString()));
        return names;
    }

    /** Builds a projection anew from the log. */
    public Answer rebuild(String projection) {
        return http.send("POST", actuator + "projections/" + projection, headers, Map.of());
    }
}
