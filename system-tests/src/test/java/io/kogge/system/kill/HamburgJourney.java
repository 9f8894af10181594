// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Letter;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.MissionPlan;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * The hydrogen mission to Hamburg from its plan to what came of it, played by people who repeat what was not answered.
 * Whatever they make has an id that they chose before, so repeating makes nothing twice.
 */
final class HamburgJourney {
    static final List<Person> PEOPLE = List.of(People.SANNE, People.OLIVER, People.LI_NA);

    private static final String DELEGATION = "/api/delegation/v1";
    private static final String CLOCK = "/api/standalone/v1/clock-settings";
    private static final int MOVED_BY_DAYS = 14;
    private static final Duration LONGEST_WAIT_FOR_MAIL = Duration.ofMinutes(3);

    private final String missionId = UUID.randomUUID().toString();
    private final Map<Person, String> registrations = new LinkedHashMap<>();
    private final MissionPlan plan = Missions.hydrogenToHamburg(Clock.systemUTC());
    private final MissionPlan moved = plan.movedBy(MOVED_BY_DAYS);
    private final PatientClient office;
    private final PatientClient visitors;
    private final Mailbox mailbox;

    HamburgJourney(String url, String password, Mailbox mailbox) {
        office = new PatientClient(url).signedIn("staff", password);
        visitors = new PatientClient(url);
        this.mailbox = mailbox;
        PEOPLE.forEach(person -> registrations.put(person, UUID.randomUUID().toString()));
    }

    /** What happens, in order; each of these ends when its outcome can be seen. */
    Map<String, Runnable> steps() {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("plan", this::plan);
        steps.put("announce", this::announce);
        PEOPLE.forEach(person -> steps.put("register " + person.name(), () -> register(person)));
        steps.put("confirm " + People.SANNE.name(), () -> confirm(People.SANNE, "ACCEPTED"));
        steps.put("confirm " + People.OLIVER.name(), () -> confirm(People.OLIVER, "ACCEPTED"));
        steps.put("confirm " + People.LI_NA.name(), () -> confirm(People.LI_NA, "WAITLISTED"));
        steps.put("decisions are mailed", this::decisionsAreMailed);
        steps.put("withdraw", this::withdraw);
        steps.put("move", this::move);
        steps.put("two weeks before", () -> remind(14, LocalTime.of(9, 0), 1));
        steps.put("the day before", () -> remind(1, LocalTime.of(15, 0), 2));
        steps.put("the end", this::end);
        steps.put("thanks", () -> hear("thanks", 1));
        steps.put("follow-up", () -> hear("follow-up", 90));
        steps.put("answer", this::answer);
        return steps;
    }

    /** Plays all of it, and says before each step what comes. */
    void play(Consumer<String> before) {
        steps().forEach((name, step) -> {
            before.accept(name);
            step.run();
        });
    }

    /** Places of the mission. */
    int capacity() {
        return plan.capacity();
    }

    /** The state of each person's registration. */
    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        registrations.forEach((person, id) -> states.put(person.name(), registration(id)));
        return states;
    }

    private String registration(String id) {
        return office.get(DELEGATION + "/registrations/" + id).expect(200).at("/state");
    }

    Answer mission() {
        return office.get("/api/mission/v1/missions/" + missionId).expect(200);
    }

    Answer publicMission() {
        return visitors.get(DELEGATION + "/missions/" + missionId).expect(200);
    }

    /** Whose address that is. */
    static String nameOf(String email) {
        return PEOPLE.stream()
                .filter(person -> person.email().equals(email))
                .map(Person::name)
                .findFirst()
                .orElseThrow();
    }

    /** Recipient and template of each mail that the timeline shows as possibly sent twice. */
    List<String> possiblyTwice() {
        return office
                .get("/api/notification/v1/missions/" + missionId + "/deliveries?size=100")
                .expect(200)
                .json()
                .findParents("possiblyTwice")
                .stream()
                .filter(mail -> mail.path("possiblyTwice").asBoolean())
                .map(mail -> mail.path("recipient").asString() + " "
                        + mail.path("template").asString())
                .toList();
    }

    private void plan() {
        Map<String, Object> body = new LinkedHashMap<>(plan.json());
        body.put("id", missionId);
        assertThat(office.send("POST", "/api/mission/v1/missions", body).status())
                .isIn(200, 201);
    }

    private void announce() {
        step("ANNOUNCE", Map.of(), mission -> mission.at("/state").equals("ANNOUNCED"));
        Awaitility.await()
                .atMost(LONGEST_WAIT_FOR_MAIL)
                .untilAsserted(() -> assertThat(visitors.get(DELEGATION + "/missions/" + missionId))
                        .satisfies(seen -> assertThat(seen.status()).isEqualTo(200))
                        .satisfies(seen ->
                                assertThat(seen.at("/registrationState")).isEqualTo("OPEN")));
    }

    private void register(Person person) {
        String id = registrations.get(person);
        visitors.send("POST", DELEGATION + "/registrations", person.form(id, missionId))
                .expect(202);
        letter(person, "confirm-address");
    }

    private void confirm(Person person, String decision) {
        visitors.send("POST", mine(person) + "/confirmations", null);
        office.watch(
                DELEGATION + "/registrations/" + registrations.get(person),
                read -> read.path("state").asString().equals(decision));
    }

    private void decisionsAreMailed() {
        letter(People.SANNE, "accepted");
        letter(People.OLIVER, "accepted");
        letter(People.LI_NA, "waitlisted");
    }

    private void withdraw() {
        visitors.send("POST", mine(People.OLIVER) + "/withdrawals", null);
        letter(People.OLIVER, "withdrawn");
        letter(People.LI_NA, "promoted");
    }

    private void move() {
        step(
                "MOVE",
                Map.of("days", MOVED_BY_DAYS),
                mission -> moved.startsAt().equals(Instant.parse(mission.at("/startsAt"))));
        letter(People.SANNE, "moved");
        letter(People.LI_NA, "moved");
    }

    private void remind(int daysBefore, LocalTime at, int reminders) {
        passUntil(moved.start()
                .toLocalDate()
                .minusDays(daysBefore)
                .atTime(at)
                .atZone(moved.zone())
                .toInstant());
        letters(People.SANNE, "reminder", reminders);
        letters(People.LI_NA, "reminder", reminders);
    }

    private void end() {
        passUntil(moved.endsAt());
        office.watch(
                "/api/mission/v1/missions/" + missionId,
                read -> read.path("state").asString().equals("COMPLETED"));
    }

    private void hear(String template, int daysAfter) {
        passUntil(moved.end()
                .toLocalDate()
                .plusDays(daysAfter)
                .atTime(LocalTime.of(10, 0))
                .atZone(moved.zone())
                .toInstant());
        letter(People.SANNE, template);
        letter(People.LI_NA, template);
    }

    private void answer() {
        String token = letter(People.SANNE, "follow-up").token("/answer/");
        visitors.send("POST", "/api/notification/v1/answers/" + token, Map.of("conclusion", "NOTHING"));
        office.watch(
                "/api/notification/v1/missions/" + missionId + "/follow-up-answers",
                answers -> answers.toString().contains("NOTHING"));
    }

    /** Staff look first: a step whose answer was lost may have been taken, and its version is used up then. */
    private void step(String step, Map<String, Object> details, Predicate<Answer> taken) {
        Map<String, Object> body = new LinkedHashMap<>(details);
        body.put("step", step);
        for (Answer read = mission(); !taken.test(read); read = mission()) {
            Answer answer = office.change("/api/mission/v1/missions/" + missionId + "/steps", body, read);
            assertThat(answer.status()).as(answer.toString()).isIn(200, 412);
        }
    }

    /** Lets domain time pass to a minute after that moment. */
    private void passUntil(Instant moment) {
        Instant next = moment.plus(Duration.ofMinutes(1));
        if (Instant.parse(office.get(CLOCK).expect(200).at("/now")).isBefore(next)) {
            Answer answer = office.send("POST", CLOCK, Map.of("advanceTo", next.toString()));
            // 400 where a request whose answer was lost has moved it already
            assertThat(answer.status()).as(answer.toString()).isIn(200, 204, 400);
        }
    }

    private String mine(Person person) {
        return DELEGATION + "/my-registrations/"
                + letter(person, "confirm-address").token("/join/my/");
    }

    private Letter letter(Person person, String template) {
        return letters(person, template, 1).get(0);
    }

    /** Waits for that many mails; copies of one count once. */
    private List<Letter> letters(Person person, String template, int count) {
        Awaitility.await()
                .alias(count + " " + template + " to " + person.name())
                .atMost(LONGEST_WAIT_FOR_MAIL)
                .until(() -> mailbox.of(person, template).stream()
                                .map(Letter::messageId)
                                .distinct()
                                .count()
                        >= count);
        return mailbox.of(person, template);
    }
}
