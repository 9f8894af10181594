// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import io.kogge.system.driver.StaffApi;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Random requests to every route: whatever is sent is answered, shortly and never with a fault of ours, and Kogge works
 * on. {@code -Dkogge.fuzz.seed} repeats a run as far as that can be, {@code -Dkogge.fuzz.requests} says how long it is, and
 * {@code -Dkogge.fuzz.only} which routes alone it aims at, by a regular expression.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FuzzIT {
    private static final int MOST_PLACES = 1000;
    private static final int MISSIONS = 4;
    /** After so many a fresh Kogge: what is sent is kept, and lists without pages would grow without end. */
    private static final int ROUND = 20_000;

    private Cluster kogge;

    @BeforeAll
    void start() {
        kogge = fresh();
    }

    @AfterAll
    void stop() {
        kogge.close();
    }

    private static Cluster fresh() {
        Cluster fresh = Cluster.start(TestDatabases.embedded(), 1);
        fresh.startOwnPages();
        return fresh;
    }

    @Test
    @Order(1)
    void listsCostNoMoreThanTheirLength() {
        new Growth(kogge).check();
    }

    @Test
    @Order(2)
    void whateverIsSentIsAnsweredAndKoggeWorksOn() {
        long seed = Long.getLong("kogge.fuzz.seed", new Random().nextLong());
        int requests = Integer.getInteger("kogge.fuzz.requests");
        System.out.printf("%d random requests, -Dkogge.fuzz.seed=%d%n", requests, seed);
        for (int left = requests, round = 0; left > 0; left -= ROUND, round++) {
            if (round > 0) {
                kogge.close();
                kogge = fresh();
            }
            oneRound(Math.min(left, ROUND), seed + round);
        }
    }

    private void oneRound(int requests, long seed) {
        try (LoggedFaults logged = new LoggedFaults()) {
            Barrage barrage = new Barrage(kogge.url().replace("localhost", "127.0.0.1"))
                    .fire(requests, shots(new Dice(seed))::next);
            System.out.println("answered: " + barrage.statuses());
            assertThat(barrage.findings())
                    .as("-Dkogge.fuzz.seed=%d, and logged was: %s", seed, logged)
                    .isEmpty();
        }
        worksOn();
    }

    /** What to aim at, and with what: found on the pages, in the APIs' descriptions, and in somebody's mail. */
    private Shots shots(Dice dice) {
        StaffApi staff = kogge.staff();
        List<Target> targets = Target.all(kogge);
        Finds finds = new Finds(targets);
        JsonBodies json = new JsonBodies(dice, finds);
        for (int i = 0; i < MISSIONS; i++) {
            somebody(staff, "Fuzz " + (char) ('A' + i), finds);
        }
        for (String service : Cluster.SERVICES) {
            String root = "/api/" + service + "/v1";
            json.learn(root, staff.get(root + "/openapi.json").expect(200).json());
        }
        Caller caller = Caller.signedIn(kogge);
        List<String> starts = targets.stream()
                .filter(Target::reads)
                .map(target -> target.pattern().getPatternString())
                .filter(path -> !path.contains("{") && !path.startsWith("/api/"))
                .toList();
        finds.explore(starts, path -> page(kogge.http().get(path, caller.cookies())));
        finds.values("token", "token")
                .forEach(token -> finds.explore(
                        List.of(
                                "/join/my/" + token,
                                "/join/my/" + token + "/correct",
                                "/answer/" + token,
                                "/answer/survey/" + token,
                                "/unsubscribe/" + token),
                        path -> page(kogge.http().get(path, caller.cookies()))));
        return new Shots(dice, aimedAt(targets), finds, caller, json);
    }

    private static List<Target> aimedAt(List<Target> targets) {
        Predicate<String> only =
                Pattern.compile(System.getProperty("kogge.fuzz.only", "")).asPredicate();
        return targets.stream()
                .filter(target ->
                        only.test(target.method() + " " + target.pattern().getPatternString()))
                .toList();
    }

    private static String page(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html") ? answer.text() : "";
    }

    private void somebody(StaffApi staff, String name, Finds finds) {
        String mission = staff.announce(Missions.hydrogenToHamburg(kogge.clock()));
        Candidate candidate = Candidate.registers(kogge.visitors(), kogge.mailbox(), mission, People.named(name))
                .confirms()
                .awaits("ACCEPTED");
        finds.add("missionId", mission);
        finds.add("missions/id", mission);
        finds.add("registrationId", candidate.registrationId());
        finds.add("token", candidate.token());
        finds.add("token", kogge.links().token("follow-up", candidate.registrationId(), 1));
        finds.add("token", kogge.links().token("survey", candidate.registrationId(), 1));
        finds.add("token", kogge.links().token("unsubscribe", "reminders:" + candidate.registrationId(), 0));
        staff.deliveries(mission)
                .forEach(one -> finds.add("deliveryId", one.path("id").asString()));
        staff.timeline(mission)
                .path("occurrences")
                .forEach(one -> finds.add("occurrenceId", one.path("id").asString()));
    }

    private void worksOn() {
        String mission = kogge.staff().announce(Missions.hydrogenToHamburg(kogge.clock()));
        Person person = People.named("After All");
        Candidate.registers(kogge.visitors(), kogge.mailbox(), mission, person)
                .confirms()
                .awaits("ACCEPTED");
        kogge.mailbox().awaitExactly(person, "confirm-address", "received", "accepted");
        for (String service : Cluster.SERVICES) {
            assertThat(kogge.operations(0, service).deadLetters().path("deadLetters"))
                    .as("set aside in %s", service)
                    .isEmpty();
        }
        kogge.checkInvariants(any -> MOST_PLACES);
    }
}
