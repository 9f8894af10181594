// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static io.kogge.system.journey.BadRequest.get;
import static io.kogge.system.journey.BadRequest.post;
import static io.kogge.system.journey.BadRequest.put;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The table of what goes wrong.
 *
 * @param announced a mission that is announced, in its first versions
 * @param registration somebody's registration for it, which has a place
 * @param token the personal link's token of that registration
 * @param question the follow-up link's token of that registration
 * @param withdrawn the registration of somebody who withdrew
 */
record BadRequests(String announced, String registration, String token, String question, String withdrawn) {
    private static final String MISSIONS = "/api/mission/v1/missions";
    private static final String DELEGATION = "/api/delegation/v1";
    private static final String NOTIFICATION = "/api/notification/v1";
    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String MALFORMED = "{\"kind\": \"OUTGOING\",\n  oops";
    private static final String TEN_MEGABYTES = "{\"motivation\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}";
    private static final String STOP = "{'city':'Hamburg','country':'%s','zone':'%s','from':'%s','to':'%s'}";
    private static final String PLAN =
            "{'direction':'OUTGOING','kind':'FAIR','format':'ON_SITE','titles':{'nl':'Missie','en':'Mission'},'stops':[%s],"
                    + "'capacity':%s,'registration':{'opensAt':'2030-01-01T09:00:00Z','closesAt':'2030-02-01T09:00:00Z'}}";

    Stream<BadRequest> all() {
        return Stream.of(missions(), steps(), registrations(), personalLinks(), staffOnPeople(), notifications())
                .flatMap(List::stream);
    }

    private List<BadRequest> missions() {
        String good = stop("DE", "Europe/Berlin", "2030-03-25T09:00", "2030-03-27T17:00");
        return List.of(
                post("a mission without anything", MISSIONS, "{}", 400)
                        .naming("direction", "kind", "format", "titles", "stops", "capacity", "registration"),
                post("a mission of wrong types", MISSIONS, json("{'kind':7,'capacity':'two','stops':'none'}"), 400)
                        .naming("kind", "capacity", "stops"),
                post("a mission with an unknown field", MISSIONS, plan(good, "2, 'colour':'red'"), 400)
                        .naming("colour"),
                post("a mission that ends before it starts", MISSIONS, plan(endBeforeStart(), "2"), 400)
                        .naming("stops[0].to"),
                post("a mission without places", MISSIONS, plan(good, "0"), 400).naming("capacity"),
                post("a mission nowhere", MISSIONS, plan(nowhere(), "0"), 400)
                        .naming("stops[0].country", "stops[0].zone", "capacity"),
                post("a mission of malformed JSON", MISSIONS, MALFORMED, 400).naming("line 2"),
                post("a list instead of a mission", MISSIONS, "[]", 400),
                post("a mission of ten megabytes", MISSIONS, TEN_MEGABYTES, 413),
                post("a mission as plain text", MISSIONS, "a mission, please", 415)
                        .with("Content-Type", "text/plain"),
                get("a mission that is none", MISSIONS + "/" + NOBODY, 404),
                get("a mission whose id is none", MISSIONS + "/hamburg", 404),
                get("page zero", MISSIONS + "?page=0", 400).naming("page"),
                get("a page too large", MISSIONS + "?size=100000", 400).naming("size"),
                get("an unknown state", MISSIONS + "?state=LOST", 400).naming("state"),
                put("a change without a version", MISSIONS + "/" + announced, plan(good, "3"), 428),
                put("a change of an old version", MISSIONS + "/" + announced, plan(good, "3"), 412)
                        .with("If-Match", "\"0\""),
                put("a change of a mission that is none", MISSIONS + "/" + NOBODY, plan(good, "3"), 404)
                        .with("If-Match", "\"1\""));
    }

    private List<BadRequest> steps() {
        String steps = MISSIONS + "/" + announced + "/steps";
        return List.of(
                post("a step without a name", steps, "{}", 400).naming("step").with("If-Match", "*now*"),
                post("an unknown step", steps, json("{'step':'FLY'}"), 400)
                        .naming("step")
                        .with("If-Match", "*now*"),
                post("an illegal step", steps, json("{'step':'ANNOUNCE'}"), 409).with("If-Match", "*now*"),
                post("a step ahead of its time", steps, json("{'step':'COMPLETE'}"), 409)
                        .with("If-Match", "*now*"),
                post("a step from an old version", steps, json("{'step':'START'}"), 412)
                        .with("If-Match", "\"0\""),
                post("a step without a version", steps, json("{'step':'START'}"), 428),
                post("a cancellation without a reason", steps, json("{'step':'CANCEL','reason':'MOOD'}"), 400)
                        .naming("reason")
                        .with("If-Match", "*now*"),
                post("a move by a word", steps, json("{'step':'MOVE','days':'soon'}"), 400)
                        .naming("days")
                        .with("If-Match", "*now*"),
                post("a step of nothing", MISSIONS + "/" + NOBODY + "/steps", json("{'step':'START'}"), 404)
                        .with("If-Match", "\"1\""));
    }

    private List<BadRequest> registrations() {
        String path = DELEGATION + "/registrations";
        String form = "{'missionId':'" + announced + "','name':'Eve','email':'%s','language':'%s','zone':'%s',"
                + "'organisation':'Eve BV','organisationKind':'%s','privacyNotice':%s}";
        String unknownMission = form.replace(announced, NOBODY);
        return List.of(
                post("an empty registration", path, "{}", 400)
                        .naming("missionId", "name", "email", "organisation", "privacyNotice"),
                post(
                                "a registration full of mistakes",
                                path,
                                filled(form, "eve", "xx", "Moon/Base", "CLUB", "'no'"),
                                400)
                        .naming("email", "language", "zone", "organisationKind", "privacyNotice"),
                post(
                                "half a character in a name, and letters beyond ASCII before the @",
                                path,
                                filled(
                                        form.replace("'Eve'", "'Eve \\ud83d'"),
                                        "jörg@example.org",
                                        "en",
                                        "UTC",
                                        "OTHER",
                                        "true"),
                                400)
                        .naming("name", "email"),
                post(
                                "the privacy notice not read",
                                path,
                                filled(form, "e@example.org", "en", "UTC", "OTHER", "false"),
                                400)
                        .naming("privacyNotice"),
                post("an unknown field", path, json("{'admin':true}"), 400).naming("admin"),
                post(
                        "a mission that is none",
                        path,
                        filled(unknownMission, "e@example.org", "en", "Europe/Paris", "OTHER", "true"),
                        404),
                post("a registration of malformed JSON", path, MALFORMED, 400).naming("line 2"),
                post("a registration of ten megabytes", path, TEN_MEGABYTES, 413),
                get("the public page of a mission that is none", DELEGATION + "/missions/" + NOBODY, 404),
                get("the public page of no id", DELEGATION + "/missions/hamburg", 404));
    }

    private List<BadRequest> personalLinks() {
        String mine = DELEGATION + "/my-registrations/";
        return List.of(
                get("a forged link", mine + "abc.def", 404),
                post("a confirmation by a forged link", mine + "abc.def/confirmations", "{}", 404),
                post("a withdrawal by a link for another purpose", mine + question + "/withdrawals", "{}", 404),
                put("a correction without a version", mine + token, correction(""), 428),
                put("a correction of an old version", mine + token, correction(""), 412)
                        .with("If-Match", "\"0\""),
                put("a correction of malformed JSON", mine + token, MALFORMED, 400)
                        .naming("line 2")
                        .with("If-Match", "\"0\""));
    }

    private List<BadRequest> staffOnPeople() {
        String path = DELEGATION + "/registrations/";
        return List.of(
                get("a registration that is none", path + NOBODY, 404),
                post("a decline of nobody", path + NOBODY + "/declines", json("{'reason':'OTHER'}"), 404)
                        .with("If-Match", "\"1\""),
                post("a decline without a version", path + registration + "/declines", json("{'reason':'OTHER'}"), 428),
                post("a decline for no reason", path + registration + "/declines", "{}", 400)
                        .naming("reason")
                        .with("If-Match", "\"1\""),
                post(
                                "a decline for an unknown reason",
                                path + registration + "/declines",
                                json("{'reason':'HAIR'}"),
                                400)
                        .naming("reason")
                        .with("If-Match", "\"1\""),
                post("a decline of who withdrew", path + withdrawn + "/declines", json("{'reason':'OTHER'}"), 409)
                        .with("If-Match", "\"1\""),
                post("an undo for who withdrew", path + withdrawn + "/reinstatements", "{}", 409)
                        .with("If-Match", "\"1\""),
                post("a place for who withdrew", path + withdrawn + "/acceptances", "{}", 409)
                        .with("If-Match", "\"1\""),
                post("an entry without a person", DELEGATION + "/missions/" + announced + "/registrations", "{}", 400)
                        .naming("name", "email"),
                post(
                        "an entry for nothing",
                        DELEGATION + "/missions/" + NOBODY + "/registrations",
                        correction("'email':'eve@example.org',"),
                        404),
                get("the people of a mission that is none", DELEGATION + "/missions/" + NOBODY + "/registrations", 404),
                get(
                                "an unknown state of people",
                                DELEGATION + "/missions/" + announced + "/registrations?state=LOST",
                                400)
                        .naming("state"));
    }

    private List<BadRequest> notifications() {
        return List.of(
                get("a timeline of nothing", NOTIFICATION + "/missions/" + NOBODY + "/timeline", 404),
                get("answers about nothing", NOTIFICATION + "/missions/" + NOBODY + "/follow-up-answers", 404),
                post("a run of nothing", NOTIFICATION + "/occurrences/" + NOBODY + "/runs", "{}", 404),
                post("a retry of nothing", NOTIFICATION + "/deliveries/" + NOBODY + "/retries", "{}", 404),
                get("a forged question", NOTIFICATION + "/answers/abc.def", 404),
                post(
                        "an answer to a forged question",
                        NOTIFICATION + "/answers/abc.def",
                        json("{'conclusion':'NOT_YET'}"),
                        404),
                post("an empty answer", NOTIFICATION + "/answers/" + question, "{}", 400)
                        .naming("conclusion"),
                post(
                                "an unknown conclusion",
                                NOTIFICATION + "/answers/" + question,
                                json("{'conclusion':'PARTY'}"),
                                400)
                        .naming("conclusion"),
                post(
                                "results without any",
                                NOTIFICATION + "/answers/" + question,
                                json("{'conclusion':'RESULTS'}"),
                                400)
                        .naming("outcomes"),
                post(
                                "a lead with an amount of no currency",
                                NOTIFICATION + "/answers/" + question,
                                json(
                                        "{'conclusion':'RESULTS','outcomes':[{'kind':'SALE','count':0,'amount':-1,'currency':'XYZ'}]}"),
                                400)
                        .naming("outcomes[0].count", "outcomes[0].amount", "outcomes[0].currency"),
                post(
                                "an answer with an unknown field",
                                NOTIFICATION + "/answers/" + question,
                                json("{'conclusion':'NOT_YET','x':1}"),
                                400)
                        .naming("x"),
                post("an answer of malformed JSON", NOTIFICATION + "/answers/" + question, MALFORMED, 400)
                        .naming("line 2"),
                post("an answer of ten megabytes", NOTIFICATION + "/answers/" + question, TEN_MEGABYTES, 413));
    }

    private static String endBeforeStart() {
        return stop("DE", "Europe/Berlin", "2030-03-27T17:00", "2030-03-25T09:00");
    }

    private static String nowhere() {
        return stop("XX", "Mars/Olympus", "2030-03-25T09:00", "2030-03-27T17:00");
    }

    private static String correction(String address) {
        return json("{'name':'Eve'," + address + "'language':'en','zone':'Europe/Amsterdam',"
                + "'organisation':'Eve BV','organisationKind':'BUSINESS'}");
    }

    private static String stop(String country, String zone, String from, String to) {
        return STOP.formatted(country, zone, from, to);
    }

    private static String plan(String stop, String capacity) {
        return json(PLAN.formatted(stop, capacity));
    }

    private static String filled(String form, Object... values) {
        return json(form.formatted(values));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
