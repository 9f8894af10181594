// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import io.kogge.benchmarks.process.Await;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Office staff of an installation, who are its operators, too; signed in. */
public final class Staff {
    /** What it is answered with that somebody is entered. */
    public static final int ENTERED = 201;

    static final String SESSIONS = "/api/mission/v1/sessions";
    private static final String MISSIONS = "/api/mission/v1/missions";
    private static final String DELEGATION = "/api/delegation/v1/missions/";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Installation installation;
    private final Http http;
    private final String token;

    private Staff(Installation installation, Http http, String token) {
        this.installation = installation;
        this.http = http;
        this.token = token;
    }

    static Staff signIn(Installation installation, Http http) {
        Map<String, String> password = Map.of("username", Credentials.USERNAME, "password", Credentials.PASSWORD);
        JsonNode session = http.post(installation.origin("mission") + SESSIONS, Map.of(), password, 201);
        return new Staff(installation, http, session.path("token").asString());
    }

    /** Headers of staff's programs. */
    public Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** Headers of staff's browsers. */
    public Map<String, String> pageHeaders() {
        return dialect().page(token);
    }

    /** So many missions, each with so many places; their ids, once people can register for them. */
    public List<String> announce(int missions, int capacity) {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= missions; number++) {
            ids.add(announce(Plan.ahead(number, capacity, Clock.systemUTC())));
        }
        ids.forEach(id -> Await.until("mission " + id + " is open for registration", SOON, () -> isOpen(id)));
        return ids;
    }

    private String announce(Plan plan) {
        String id = UUID.randomUUID().toString();
        String missions = installation.origin("mission") + MISSIONS;
        http.post(missions, headers(), dialect().mission(id, plan), 201);
        Map<String, String> atItsVersion = new HashMap<>(headers());
        atItsVersion.put("If-Match", http.etag(missions + "/" + id, headers()));
        http.post(missions + "/" + id + "/steps", atItsVersion, Map.of("step", "ANNOUNCE"), 200);
        return id;
    }

    /** Moves a mission by a day. */
    public void move(String missionId) {
        String mission = installation.origin("mission") + MISSIONS + "/" + missionId;
        Map<String, String> atItsVersion = new HashMap<>(headers());
        atItsVersion.put("If-Match", http.etag(mission, headers()));
        http.post(mission + "/steps", atItsVersion, Map.of("step", "MOVE", "days", 1), 200);
    }

    /** One mission, for whose registration nobody waits; its id. */
    public String announceOne() {
        return announce(Plan.ahead(1, 1, Clock.systemUTC()));
    }

    private boolean isOpen(String missionId) {
        String mission = installation.origin("delegation") + DELEGATION + missionId;
        return http.status(mission) == 200
                && http.get(mission, Map.of())
                        .path("registrationState")
                        .asString()
                        .equals("OPEN");
    }

    /** Where somebody is entered for a mission. */
    public static String entries(String missionId) {
        return DELEGATION + missionId + "/registrations";
    }

    /** Enters the person of this number for a mission; the registration's id. */
    public String enter(String missionId, long person) {
        String id = UUID.randomUUID().toString();
        String entries = installation.origin("delegation") + entries(missionId);
        http.post(entries, headers(), dialect().entry(id, person), ENTERED);
        return id;
    }

    /** Makes something by the API of a service. */
    public void make(String service, String path, Map<String, Object> thing) {
        http.post(installation.origin(service) + path, headers(), thing, 201);
    }

    /** Replaces something by the API of a service, as soon as that knows of it. */
    public void replace(String service, String path, Map<String, Object> thing) {
        String url = installation.origin(service) + path;
        Await.until(path + " is there", SOON, () -> http.status(url, headers()) == 200);
        Map<String, String> atItsVersion = new HashMap<>(headers());
        atItsVersion.put("If-Match", http.etag(url, headers()));
        http.put(url, atItsVersion, thing);
    }

    /** A page as staff see it. */
    public String page(String service, String path) {
        return http.text(installation.origin(service) + path, pageHeaders());
    }

    /** Which generation of each view of a service serves, by its name. */
    public Map<String, Integer> generations(String service) {
        Map<String, Integer> generations = new HashMap<>();
        http.get(projections(service), headers())
                .path("projections")
                .forEach(view -> generations.put(
                        view.path("name").asString(), view.path("generation").asInt()));
        return generations;
    }

    /** Begins to rebuild a view. */
    public void rebuild(String service, String view) {
        http.post(projections(service) + "/" + view, headers(), Map.of(), 200);
    }

    private String projections(String service) {
        return installation.origin(service) + "/api/" + service + "/actuator/projections";
    }

    private Dialect dialect() {
        return installation.side().dialect();
    }
}
