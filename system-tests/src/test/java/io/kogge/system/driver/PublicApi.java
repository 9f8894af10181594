// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What everybody may ask without signing in, and what a personal link allows. */
public final class PublicApi {
    private static final String V1 = "/api/delegation/v1";
    private static final Map<String, String> NONE = Map.of();

    private final Http http;

    /** Asks by this. */
    public PublicApi(Http http) {
        this.http = http;
    }

    /** A mission as the public sees it, with its places. */
    public Answer mission(String missionId) {
        return http.get(V1 + "/missions/" + missionId, NONE);
    }

    /** Hands in the form; the registration's id. */
    public String register(String missionId, Person person) {
        String id = UUID.randomUUID().toString();
        register(id, missionId, person).expect(202);
        return id;
    }

    /** Hands in the form under an id. */
    public Answer register(String registrationId, String missionId, Person person) {
        return http.send("POST", V1 + "/registrations", NONE, person.form(registrationId, missionId));
    }

    /** The registration that a personal link is for. */
    public Answer mine(String token) {
        return http.get(my(token), NONE);
    }

    /** Confirms the address. */
    public Answer confirm(String token) {
        return http.send("POST", my(token) + "/confirmations", NONE, null);
    }

    /** Confirms a new address, by the link that was mailed there. */
    public Answer confirmAddress(String token) {
        return http.send("POST", V1 + "/my-addresses/" + token + "/confirmations", NONE, null);
    }

    /** Withdraws. */
    public Answer withdraw(String token) {
        return http.send("POST", my(token) + "/withdrawals", NONE, null);
    }

    /** Answers the follow-up question: so many of one kind came of it. */
    public Answer answer(String token, String kind, int count, String remark) {
        return http.send(
                "POST",
                "/api/notification/v1/answers/" + token,
                NONE,
                Map.of(
                        "conclusion",
                        "RESULTS",
                        "outcomes",
                        List.of(Map.of("kind", kind, "count", count)),
                        "remark",
                        remark));
    }

    private static String my(String token) {
        return V1 + "/my-registrations/" + token;
    }
}
