// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.util.Map;

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

    /** Reads an endpoint. */
    public Answer read(String endpoint) {
        return http.get(actuator + endpoint, headers);
    }

    /** Asks an endpoint to do something. */
    public Answer act(String endpoint, Map<String, Object> body) {
        return http.send("POST", actuator + endpoint, headers, body);
    }
}
