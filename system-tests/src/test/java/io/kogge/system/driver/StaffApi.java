// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The office's side of the three services' APIs, with a session. */
public final class StaffApi {
    private static final String MISSIONS = "/api/mission/v1/missions";
    private static final String DELEGATION = "/api/delegation/v1";
    private static final String NOTIFICATION = "/api/notification/v1";

    /** The largest page that the APIs give. */
    private static final int PAGE = 100;

    private final Http http;
    private final Map<String, String> headers;

    private StaffApi(Http http, Map<String, String> headers) {
        this.http = http;
        this.headers = headers;
    }

    /** Signs in. */
    public static StaffApi signIn(Http http, String username, String password) {
        Answer session = http.send(
                        "POST",
                        "/api/mission/v1/sessions",
                        Map.of(),
                        Map.of("username", username, "password", password))
                .expect(201);
        return new StaffApi(http, Map.of("Authorization", "Bearer " + session.at("/token"), "Accept-Language", "en"));
    }

    /** The headers that prove who asks. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The session, as a browser keeps it in its cookie. */
    public String token() {
        return headers.get("Authorization").substring("Bearer ".length());
    }

    /** Reads anything. */
    public Answer get(String path) {
        return http.get(path, headers);
    }

    /** Sends anything. */
    public Answer post(String path, Object body) {
        return http.send("POST", path, headers, body);
    }

    /** Writes anything anew, at its present version. */
    public Answer put(String path, Object body) {
        return http.send("PUT", path, withVersion(get(path).expect(200)), body);
    }

    /** Plans a mission; its id. */
    public String plan(MissionPlan plan) {
        Map<String, Object> body = new LinkedHashMap<>(plan.json());
        String id = UUID.randomUUID().toString();
        body.put("id", id);
        post(MISSIONS, body).expect(201);
        return id;
    }

    /** Plans a mission and makes it public; its id, once delegation-service knows it, with registration open where it is. */
    public String announce(MissionPlan plan) {
        String id = plan(plan);
        step(id, "ANNOUNCE", Map.of()).expect(200);
        String registration = mission(id).at("/registrationState");
        Eventually.check(() -> assertThat(http.get(DELEGATION + "/missions/" + id, Map.of())
                        .expect(200)
                        .at("/registrationState"))
                .isEqualTo(registration));
        return id;
    }

    /** Changes a mission to another plan. */
    public Answer change(String missionId, MissionPlan plan) {
        return change(missionId, plan.json());
    }

    /** Changes a mission to another plan, as the API takes it. */
    public Answer change(String missionId, Map<String, Object> plan) {
        return http.send("PUT", MISSIONS + "/" + missionId, withVersion(mission(missionId)), plan);
    }

    /** Takes a step in a mission's life, such as {@code CANCEL}, at its present version. */
    public Answer step(String missionId, String step, Map<String, Object> details) {
        Map<String, Object> body = new LinkedHashMap<>(details);
        body.put("step", step);
        String path = MISSIONS + "/" + missionId + "/steps";
        return http.send("POST", path, withVersion(mission(missionId)), body);
    }

    /** A mission as mission-service has it. */
    public Answer mission(String missionId) {
        return get(MISSIONS + "/" + missionId).expect(200);
    }

    /** Everybody who registered for a mission, in the order of the API. */
    public List<JsonNode> registrations(String missionId) {
        String path = DELEGATION + "/missions/" + missionId + "/registrations?size=" + PAGE + "&page=";
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode answer = get(path + page).expect(200).json();
            answer.path("items").forEach(all::add);
            if (all.size() >= answer.path("total").asInt()) {
                return all;
            }
        }
    }

    /** How many registrations for a mission are in that state. */
    public int registrations(String missionId, String state) {
        String path = DELEGATION + "/missions/" + missionId + "/registrations?size=1&state=" + state;
        return get(path).expect(200).json().path("total").asInt();
    }

    /** A registration with its history. */
    public Answer registration(String registrationId) {
        return get(DELEGATION + "/registrations/" + registrationId).expect(200);
    }

    /** Corrects what somebody filled in, the address too. */
    public Answer correct(String registrationId, Person person) {
        return correct(registrationId, person.answers());
    }

    /** Does something with a registration: {@code declines}, {@code reinstatements}, {@code withdrawals}, {@code acceptances}, as it is now. */
    public Answer act(String registrationId, String what, Map<String, Object> body) {
        String path = DELEGATION + "/registrations/" + registrationId;
        return http.send("POST", path + "/" + what, withVersion(registration(registrationId)), body);
    }

    /** Corrects what was filled in, at its present version. */
    public Answer correct(String registrationId, Map<String, Object> answers) {
        String path = DELEGATION + "/registrations/" + registrationId;
        return http.send("PUT", path, withVersion(registration(registrationId)), answers);
    }

    /** Enters somebody's registration on the person's behalf; its id. */
    public String enter(String missionId, Person person) {
        Map<String, Object> body = new LinkedHashMap<>(person.answers());
        String id = UUID.randomUUID().toString();
        body.put("id", id);
        post(DELEGATION + "/missions/" + missionId + "/registrations", body).expect(201);
        return id;
    }

    /** Every person's message about a mission. */
    public List<JsonNode> deliveries(String missionId) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = get(NOTIFICATION + "/missions/" + missionId + "/deliveries?size=100&page=" + (all.size() / 100 + 1))
                    .expect(200)
                    .json();
            page.path("items").forEach(all::add);
        } while (!page.path("items").isEmpty()
                && all.size() < page.path("total").asInt());
        return all;
    }

    /** What went out and what will go. */
    public JsonNode timeline(String missionId) {
        return get(NOTIFICATION + "/missions/" + missionId + "/timeline")
                .expect(200)
                .json();
    }

    /** The answers to the follow-up question. */
    public JsonNode followUpAnswers(String missionId) {
        return get(NOTIFICATION + "/missions/" + missionId + "/follow-up-answers")
                .expect(200)
                .json();
    }

    /** Runs an occurrence of a rule again. */
    public Answer runAgain(String occurrenceId) {
        return http.send("POST", NOTIFICATION + "/occurrences/" + occurrenceId + "/runs", headers, null);
    }

    private Map<String, String> withVersion(Answer read) {
        Map<String, String> versioned = new HashMap<>(headers);
        versioned.put("If-Match", read.etag());
        return versioned;
    }
}
