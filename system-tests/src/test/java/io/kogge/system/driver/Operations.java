// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What operators see and do in one instance of a service, through its actuator. */
public final class Operations {
    private final Http http;
    private final String actuator;
    private final Map<String, String> headers;

    /** Of that service, with the headers of a session of an operator. */
    public Operations(Http http, String service, Map<String, String> headers) {
        this.http = http;
        this.actuator = "/api/" + service + "/actuator/";
        this.headers = headers;
    }

    /** What the consumers set aside. */
    public JsonNode deadLetters() {
        return http.get(actuator + "deadletters", headers).expect(200).json();
    }

    /** One of them with what is in it. */
    public JsonNode deadLetter(String id) {
        return http.get(actuator + "deadletters/" + id, headers).expect(200).json();
    }

    /** Gives one of them up. */
    public void dismiss(String id, String reason) {
        String query = "?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        http.send("DELETE", actuator + "deadletters/" + id + query, headers, null)
                .expect(200);
    }

    /** Handles again what this consumer set aside; how many of them are done now. */
    public int replay(String consumer) {
        Answer answer = http.send("POST", actuator + "deadletters/" + consumer, headers, Map.of());
        return answer.expect(200).json().path("handled").asInt();
    }

    /** Which generation of each projection serves, by name; only while none is being rebuilt. */
    public Map<String, Integer> projections() {
        Map<String, Integer> generations = new TreeMap<>();
        for (JsonNode projection :
                http.get(actuator + "projections", headers).expect(200).json().path("projections")) {
            assertThat(projection.path("state").asString()).isEqualTo("SERVING");
            generations.put(
                    projection.path("name").asString(),
                    projection.path("generation").asInt());
        }
        return generations;
    }

    /** Builds every projection anew from the log, and waits until the new ones serve. */
    public void rebuildAll() {
        Map<String, Integer> before = projections();
        before.keySet().forEach(this::rebuild);
        Eventually.check(() -> assertThat(projections())
                .allSatisfy((name, generation) -> assertThat(generation).isGreaterThan(before.get(name))));
    }

    /** Whoever was killed while sweeping old generations keeps the turn for a moment. */
    private void rebuild(String name) {
        Eventually.check(() -> assertThat(http.send("POST", actuator + "projections/" + name, headers, Map.of())
                        .status())
                .isEqualTo(200));
    }
}
