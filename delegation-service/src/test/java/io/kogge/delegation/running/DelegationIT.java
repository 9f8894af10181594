// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationPart;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.testkit.growth.CommandCounter;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs, on every database: two instances, a real broker, a real clock for all that waits. */
@OnEveryDatabase
class DelegationIT {
    private static final String API = "/api/delegation/v1";
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningService service;
    private final String mission = UUID.randomUUID().toString();

    DelegationIT(TestDatabase database) {
        service = RunningService.on(database);
    }

    @Test
    void placesGoByOrderOfArrivalAndWhoWaitsIsPromoted() {
        announce(2);
        assertThat(service.bean(Missions.class).get(mission).block().profile()).isEqualTo(TestMissions.PROFILE);
        assertThat(service.bean(Missions.class)
                        .ahead(TestMissions.NOW, 1_000)
                        .map(found -> found.id())
                        .collectList()
                        .block())
                .contains(mission);
        assertThat(service.bean(Missions.class)
                        .ahead(TestMissions.hamburg(mission, 2).endsAt(), 1_000)
                        .map(found -> found.id())
                        .collectList()
                        .block())
                .doesNotContain(mission);
        String a = arrive("a@example.org", "ACCEPTED");
        String b = arrive("b@example.org", "ACCEPTED");
        String c = arrive("c@example.org", "WAITLISTED");
        assertThat(my(c).path("waitingPosition").asInt()).isEqualTo(1);

        post("/my-registrations/" + service.token(a) + "/withdrawals");
        awaitState(c, "ACCEPTED");
        assertThat(my(a).path("state").asString()).isEqualTo("WITHDRAWN");

        String d = arrive("d@example.org", "WAITLISTED");
        service.missions.change(TestMissions.hamburg(mission, 3, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 0));
        awaitState(d, "ACCEPTED");

        String e = arrive("e@example.org", "WAITLISTED");
        service.missions.cancel(TestMissions.hamburg(mission, 3, MissionState.CANCELLED, RegistrationWindow.CLOSED, 0));
        await().atMost(LONGEST)
                .until(() -> publicMission().path("state").asString().equals("CANCELLED"));
        service.anybody(1)
                .post()
                .uri(API + "/my-registrations/" + service.token(b) + "/withdrawals")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        assertThat(my(b).path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(my(e).path("state").asString()).isEqualTo("WAITLISTED");
        assertThat(publicMission().path("places").path("accepted").asInt()).isEqualTo(3);
        awaitHistory(c, "STARTED", "SUBMITTED", "WAITLISTED", "ACCEPTED");
    }

    @Test
    void exactlyAsManyAsThereArePlacesAreAcceptedUnderARace() {
        announce(5);
        int people = 60;
        List<String> ids = Flux.range(0, people)
                .flatMap(i -> Mono.fromCallable(() -> confirm(i)).subscribeOn(Schedulers.boundedElastic()), 20)
                .collectList()
                .block();
        await().atMost(LONGEST).until(() -> {
            JsonNode places = publicMission().path("places");
            return places.path("accepted").asInt() + places.path("waiting").asInt() == people;
        });
        assertThat(publicMission().path("places").path("accepted").asInt()).isEqualTo(5);
        List<Integer> waiting = ids.stream()
                .map(id -> my(id).path("waitingPosition").asInt())
                .filter(position -> position > 0)
                .sorted()
                .toList();
        assertThat(waiting)
                .isEqualTo(IntStream.rangeClosed(1, people - 5).boxed().toList());
    }

    private String confirm(int i) {
        String id = register(i, "p" + i + "@example.org");
        service.anybody(i + 1)
                .post()
                .uri(API + "/my-registrations/" + service.token(id) + "/confirmations")
                .exchange()
                .expectStatus()
                .isOk();
        return id;
    }

    @Test
    void theLatestFormCountsUntilOneIsConfirmedAndWithdrawingFreesTheMission() {
        announce(2);
        String first = register(0, "a@example.org");
        String second = register(1, "A@example.org");
        awaitState(first, "REPLACED");
        post("/my-registrations/" + service.token(second) + "/confirmations");
        String third = handIn(0, "a@example.org");
        awaitHistory(second, "STARTED", "SUBMITTED", "REPEATED");
        assertThat(status(third)).isEqualTo(404);
        post("/my-registrations/" + service.token(second) + "/withdrawals");
        String fourth = register(0, "a@example.org");
        assertThat(my(fourth).path("state").asString()).isEqualTo("STARTED");
        assertThat(service.bean(RegistrationIndex.class)
                        .list(mission, RegistrationPart.ALL, service.clock.instant(), 0, 10)
                        .map(registration -> registration.id())
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(second, fourth);
    }

    @Test
    void manyFormsOfOneAddressAtTheSameMomentComeToOnePersonAndOneOfThemCounts() {
        announce(2);
        String email = UUID.randomUUID() + "@example.org";
        List<String> ids = Flux.range(0, 24)
                .flatMap(
                        i -> Mono.fromCallable(() -> handIn(i, i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT)))
                                .subscribeOn(Schedulers.boundedElastic()),
                        24)
                .collectList()
                .block();
        ids.forEach(this::awaitTakenOn);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(ids)
                        .filteredOn(id -> my(id).path("state").asString().equals("STARTED"))
                        .hasSize(1));
        assertThat(service.bean(RegistrationIndex.class)
                        .list(mission, RegistrationPart.ALL, service.clock.instant(), 0, 100)
                        .map(Registration::personId)
                        .distinct()
                        .collectList()
                        .block())
                .hasSize(1);
        assertThat(service.bean(FindPerson.class).at(List.of(email)).block()).hasSize(1);
    }

    @Test
    void aWorkerThatDiedBetweenTwoStepsIsFollowedByOneThatDoesNothingTwice() {
        announce(2);
        String email = UUID.randomUUID() + "@example.org";
        Wish wish = new Wish(UUID.randomUUID().toString(), mission, Applicants.with(email), service.clock.instant(), 1);
        // the person was made, and then the worker died
        service.bean(FindPerson.class)
                .handIn(null, wish.applicant().person(), wish.handedInAt(), Command.by(Actor.person(wish.id())))
                .block();
        service.bean(Wishes.class).handIn(wish).block();
        awaitTakenOn(wish.id());
        post("/my-registrations/" + service.token(wish.id()) + "/confirmations");
        // the registration was made, and the wish not closed
        service.takeOnAgain(wish);
        awaitHistory(wish.id(), "STARTED", "SUBMITTED");
        assertThat(history(wish.id())).doesNotContain("repeated", "replaced");
        assertThat(service.bean(RegistrationIndex.class)
                        .count(mission, RegistrationPart.ALL, service.clock.instant())
                        .block())
                .isEqualTo(1);
    }

    @Test
    void aBoardTakesAFewCommandsHoweverManyThereAreInEachColumn() {
        announce(1);
        arrive("a@example.org", "ACCEPTED");
        arrive("b@example.org", "WAITLISTED");
        long few = commandsOfABoard();
        arrive("c@example.org", "WAITLISTED");
        arrive("d@example.org", "WAITLISTED");
        assertThat(commandsOfABoard())
                .as("the mission, its allocation, those in line, those on their way there twice, counts, people")
                .isEqualTo(few)
                .isLessThanOrEqualTo(7);
    }

    private long commandsOfABoard() {
        return service.bean(CommandCounter.class)
                .fewestDuring(
                        () -> service.bean(Delegations.class).of(mission, 12).block());
    }

    @Test
    void staffDeclineAndUndo() {
        announce(1);
        String a = arrive("a@example.org", "ACCEPTED");
        String b = arrive("b@example.org", "WAITLISTED");
        assertThat(act(a, "declines", Map.of("reason", "NOT_FROM_REGION")).value())
                .isEqualTo(200);
        assertThat(my(a).path("reason").asString()).isEqualTo("NOT_FROM_REGION");
        assertThat(my(b).path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(act(a, "reinstatements", Map.of()).value()).isEqualTo(200);
        assertThat(my(a).path("state").asString()).isEqualTo("WAITLISTED");
        assertThat(act(a, "acceptances", Map.of()).value()).isEqualTo(409);
        awaitHistory(a, "STARTED", "SUBMITTED", "ACCEPTED", "DECLINED", "WAITLISTED");
    }

    @Test
    void everybodyIsListedAPageAtATimeAndNoMarkStays() {
        announce(3);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(arrive("p" + i + "@example.org", i < 3 ? "ACCEPTED" : "WAITLISTED"));
            service.clock.forward(Duration.ofMillis(1));
        }
        String unconfirmed = register(0, "started@example.org");
        assertThat(listed("state=ACCEPTED&size=2")).containsExactly("3", all.get(0), all.get(1));
        assertThat(listed("state=WAITLISTED&size=3&page=2")).containsExactly("4", all.get(6));
        assertThat(listed("state=STARTED")).containsExactly("1", unconfirmed);
        assertThat(listed("size=5&page=2")).containsExactly("8", all.get(5), all.get(6), unconfirmed);
        post("/my-registrations/" + service.token(all.get(3)) + "/withdrawals");
        awaitState(all.get(6), "WAITLISTED");
        await().atMost(LONGEST)
                .untilAsserted(() ->
                        assertThat(listed("state=WAITLISTED&size=1&page=3")).containsExactly("3", all.get(6)));
        assertThat(listed("state=WITHDRAWN")).containsExactly("1", all.get(3));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(service.bean(UnheardRegistrations.class)
                                .before(service.clock.instant(), (id, error) -> {})
                                .filter(one -> one.missionId().equals(mission))
                                .collectList()
                                .block())
                        .isEmpty());
        assertThat(publicMission().path("places").path("waiting").asInt()).isEqualTo(3);
    }

    /** How many there are in all, and who is on the page. */
    private List<String> listed(String query) {
        JsonNode page = read(service.staff(1), "/missions/" + mission + "/registrations?" + query);
        return Stream.concat(
                        Stream.of(page.path("total").asString()),
                        page.path("items")
                                .valueStream()
                                .map(one -> one.path("id").asString()))
                .toList();
    }

    @Test
    void aRegistrationThatIsNotConfirmedLapses() {
        announce(1);
        String id = register(0, "late@example.org");
        service.clock.forward(Duration.ofHours(48));
        try {
            assertThat(my(id).path("state").asString()).isEqualTo("EXPIRED");
            // swept away by and by
            await().atMost(LONGEST).until(() -> my(id).path("email").asString().isEmpty());
        } finally {
            service.clock.forward(Duration.ofHours(-48));
        }
        assertThat(my(id).path("state").asString()).isEqualTo("EXPIRED");
        assertThat(my(id).path("name").asString()).isEmpty();
    }

    private void announce(int capacity) {
        service.missions.announce(TestMissions.hamburg(mission, capacity));
        for (int instance = 0; instance < 2; instance++) {
            int asked = instance;
            await().atMost(LONGEST)
                    .until(() -> service.anybody(asked)
                                    .get()
                                    .uri(API + "/missions/" + mission)
                                    .exchange()
                                    .returnResult(Void.class)
                                    .getStatus()
                                    .value()
                            == 200);
        }
    }

    @Test
    void theHistoryNamesTheMemberOfStaffWhoDecidedWhileThereIsAnAccount() {
        announce(2);
        String id = arrive("named@example.org", "ACCEPTED");
        service.staff.add("staff-1", "Marijke de Boer");
        await().atMost(LONGEST)
                .until(() ->
                        act(id, "declines", Map.of("reason", "OUTSIDE_THEME")).value() == 200);

        awaitDeclinedBy(id, "Marijke de Boer");
        service.staff.remove("staff-1");
        awaitDeclinedBy(id, "");
    }

    @Test
    void aNameAsInThePassportIsAskedAndGoesByItselfOnceNoMissionNeedsIt() {
        announce(2);
        service.missions.change(TestMissions.askingPassportName(TestMissions.hamburg(mission, 2)));
        await().atMost(LONGEST)
                .until(() -> publicMission().path("asksPassportName").asBoolean());
        assertThat(service.bean(Missions.class)
                        .byId(List.of(mission, "unknown"))
                        .block()
                        .keySet())
                .containsExactly(mission);
        String id = handIn(0, "pat@example.org", Map.of("passportName", "Patricia Quirina"));
        awaitTakenOn(id);
        post("/my-registrations/" + service.token(id) + "/confirmations");
        awaitState(id, "ACCEPTED");
        assertThat(read(service.staff(0), "/registrations/" + id)
                        .path("passportName")
                        .asString())
                .isEqualTo("Patricia Quirina");

        post("/my-registrations/" + service.token(id) + "/withdrawals");
        await().atMost(LONGEST).until(() -> my(id).path("passportName").isMissingNode());
        assertThat(my(id).path("name").asString()).isEqualTo("Sanne Wiersma");
    }

    private void awaitDeclinedBy(String id, String name) {
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(read(service.staff(0), "/registrations/" + id)
                                .path("history")
                                .valueStream()
                                .filter(entry -> entry.path("what").asString().equals("DECLINED"))
                                .map(entry -> entry.path("by").asString()
                                        + ' '
                                        + entry.path("staff").asString("")))
                        .containsExactly("STAFF " + name));
    }

    private String arrive(String email, String state) {
        String id = register(0, email);
        post("/my-registrations/" + service.token(id) + "/confirmations");
        awaitState(id, state);
        return id;
    }

    /** Hands in a form and waits until it was taken on. */
    private String register(int instance, String email) {
        String id = handIn(instance, email);
        awaitTakenOn(id);
        return id;
    }

    private void awaitTakenOn(String id) {
        await().atMost(LONGEST).until(() -> status(id) == 200);
    }

    private String handIn(int instance, String email) {
        return handIn(instance, email, Map.of());
    }

    private String handIn(int instance, String email, Map<String, Object> more) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> form = Site.form(id, email);
        form.put("missionId", mission);
        form.putAll(more);
        service.anybody(instance)
                .post()
                .uri(API + "/registrations")
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isAccepted();
        return id;
    }

    private void post(String path) {
        service.anybody(1).post().uri(API + path).exchange().expectStatus().isOk();
    }

    private HttpStatusCode act(String id, String what, Object body) {
        String version = service.staff(1)
                .get()
                .uri(API + "/registrations/" + id)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();
        return service.staff(1)
                .post()
                .uri(API + "/registrations/" + id + "/" + what)
                .header("If-Match", version)
                .bodyValue(body)
                .exchange()
                .returnResult(Void.class)
                .getStatus();
    }

    private void awaitState(String id, String state) {
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(my(id).path("state").asString()).isEqualTo(state));
    }

    private void awaitHistory(String id, String... what) {
        await().atMost(LONGEST).untilAsserted(() -> assertThat(history(id)).containsSubsequence(what));
    }

    private List<String> history(String id) {
        return read(service.staff(0), "/registrations/" + id)
                .path("history")
                .valueStream()
                .map(entry -> entry.path("what").asString())
                .toList();
    }

    private int status(String id) {
        return service.anybody(0)
                .get()
                .uri(API + "/my-registrations/" + service.token(id))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private JsonNode my(String id) {
        return read(service.anybody(0), "/my-registrations/" + service.token(id));
    }

    private JsonNode publicMission() {
        return read(service.anybody(0), "/missions/" + mission);
    }

    private static JsonNode read(org.springframework.test.web.reactive.server.WebTestClient who, String path) {
        return JSON.readTree(who.get()
                .uri(API + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }
}
