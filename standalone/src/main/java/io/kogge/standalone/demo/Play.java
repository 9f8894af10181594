// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.standalone.clock.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Plays the main job: one mission from its plan to what came of it. Every step looks first whether it was done
 * already, so that a demonstration that was interrupted goes on where it was.
 */
final class Play {
    private static final String MISSION = "/api/mission/v1/missions/" + SampleMission.ID;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(ZoneId.of("Europe/Berlin"));

    private final String url;
    private final Api staff;
    private final Api anybody;
    private final CaughtLetters letters;
    private final MailLog mails;
    private final SettableClock clock;
    private final Consumer<String> tell;

    Play(
            String url,
            Api staff,
            Api anybody,
            CaughtLetters letters,
            MailLog mails,
            SettableClock clock,
            Consumer<String> tell) {
        this.url = url;
        this.staff = staff;
        this.anybody = anybody;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
        this.tell = tell;
    }

    void everything() {
        keepRegister();
        plan();
        announce();
        register();
        withdraw();
        move();
        remind();
        complete();
        new Year(staff, anybody, letters, mails, clock, this::said, this::look)
                .play(Instant.parse(mission().path("endsAt").asString()));
    }

    private void keepRegister() {
        SampleRegister register = new SampleRegister(staff);
        register.enter();
        said("The register holds what the city's look-back on 2017–2020 names: " + register.count("partners")
                + " partner cities and networks, " + register.count("projects") + " European projects, "
                + register.count("agreements") + " agreements, an advisory and the figures kept by hand");
        look("/partners");
        said(
                "San Carlos in Nicaragua is under an advisory of the strictest level: plan a mission there as user staff, and only user"
                        + " colleague can approve that it is announced");
        look("/advisories");
        JsonNode list = new SampleList(staff).readIn();
        said("The list of activities behind the look-back is read in: "
                + list.path("outcomes").path("MADE").asInt() + " activities");
        look("/review?from=2017-01-01&to=2020-12-31");
    }

    private void plan() {
        if (staff.find(MISSION).isEmpty()) {
            Instant now = clock.instant();
            staff.post("/api/mission/v1/missions", SampleMission.from(now).plan(now));
        }
        said("Staff plan the hydrogen mission to Hamburg: 2 places, leaving " + day(mission(), "startsAt"));
        look("/missions/" + SampleMission.ID);
    }

    private void announce() {
        if (is("DRAFT")) {
            step(Map.of("step", "ANNOUNCE"));
        }
        Await.thatIs(
                "the public page with its registration open",
                () -> anybody.find("/api/delegation/v1/missions/" + SampleMission.ID)
                        .filter(mission ->
                                mission.path("registrationState").asString("").equals("OPEN"))
                        .isPresent());
        said("Staff announce it; anybody can read about it and register");
        look("/join/" + SampleMission.ID);
    }

    private void register() {
        for (InventedPerson person : InventedPerson.ALL) {
            if (state(person).isEmpty()) {
                anybody.post("/api/delegation/v1/registrations", person.form(SampleMission.ID));
            }
            // asked once: the form is taken on a moment after it was handed in, and until then nothing is known of it
            if (state(person).orElse("STARTED").equals("STARTED")) {
                String link = letters.link(person, "/join/my/");
                anybody.post("/api/delegation/v1/my-registrations/" + token(link) + "/confirmations", Map.of());
            }
            String state = Await.until(
                    "a decision about " + person.name(),
                    () -> state(person).filter(known -> !known.equals("STARTED") && !known.equals("SUBMITTED")));
            said(person.name() + ", " + person.organisation() + ", registers and confirms the address: "
                    + words(state));
        }
        look("/delegations/" + SampleMission.ID);
    }

    private void withdraw() {
        // before she moves up: of two mails that wait, the outdated one is left out
        mails.await(InventedPerson.LI_NA, "waitlisted", 1);
        if (!is(InventedPerson.OLIVER, "WITHDRAWN")) {
            String link = letters.link(InventedPerson.OLIVER, "/join/my/");
            anybody.post("/api/delegation/v1/my-registrations/" + token(link) + "/withdrawals", Map.of());
        }
        Await.thatIs("the waiting list moves up", () -> is(InventedPerson.LI_NA, "ACCEPTED"));
        mails.await(InventedPerson.LI_NA, "promoted", 1);
        mails.await(InventedPerson.OLIVER, "withdrawn", 1);
        said("Oliver Hughes withdraws; Li Na moves up from the waiting list by herself, and is told so");
    }

    private void move() {
        if (is("ANNOUNCED") && !moved()) {
            step(Map.of("step", "MOVE", "days", SampleMission.MOVED_BY_DAYS));
        }
        mails.await(InventedPerson.SANNE, "moved", 1);
        mails.await(InventedPerson.LI_NA, "moved", 1);
        said("The mission moves by two weeks, to " + day(mission(), "startsAt")
                + ": calendar entries and reminders move along");
        look("/notifications/" + SampleMission.ID);
    }

    private void remind() {
        Instant start = Instant.parse(mission().path("startsAt").asString());
        advance(start.minus(Duration.ofDays(13)));
        mails.await(InventedPerson.SANNE, "reminder", 1);
        mails.await(InventedPerson.LI_NA, "reminder", 1);
        said("The clock moves on to " + DAY.format(clock.instant()) + ": each delegate is reminded once");
        advance(start.minus(Duration.ofHours(12)));
        mails.await(InventedPerson.SANNE, "reminder", 2);
        mails.await(InventedPerson.LI_NA, "reminder", 2);
    }

    private void complete() {
        Instant end = Instant.parse(mission().path("endsAt").asString());
        advance(end.plus(Duration.ofMinutes(1)));
        Await.thatIs("the mission is over", () -> is("COMPLETED"));
        advance(end.plus(Duration.ofHours(36)));
        mails.await(InventedPerson.SANNE, "thanks", 1);
        mails.await(InventedPerson.LI_NA, "thanks", 1);
        said("The mission is over; two days later each delegate is thanked");
    }

    // Registration opened when the mission was planned, and that moment does not move along.
    private boolean moved() {
        JsonNode mission = mission();
        Instant planned =
                Instant.parse(mission.path("registration").path("opensAt").asString());
        Instant start = Instant.parse(mission.path("startsAt").asString());
        return !start.atZone(SampleMission.ZONE)
                .toLocalDate()
                .equals(SampleMission.from(planned).departure());
    }

    private void step(Map<String, ?> step) {
        staff.post(MISSION + "/steps", step, mission().path("version").asLong());
    }

    private JsonNode mission() {
        return staff.get(MISSION);
    }

    private boolean is(String state) {
        return mission().path("state").asString("").equals(state);
    }

    private boolean is(InventedPerson person, String state) {
        return state(person).filter(state::equals).isPresent();
    }

    private Optional<String> state(InventedPerson person) {
        return staff.find("/api/delegation/v1/registrations/" + person.registrationId(SampleMission.ID))
                .map(found -> found.path("state").asString(""));
    }

    private void advance(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.advanceTo(moment);
        }
    }

    // the rest of the path may name a page behind the token, such as /confirm
    private static String token(String link) {
        return link.replaceFirst("^/(join/my|answer)/", "").replaceFirst("/.*$", "");
    }

    private static String words(String state) {
        return switch (state) {
            case "ACCEPTED" -> "there is a place";
            case "WAITLISTED" -> "on the waiting list";
            default -> state.toLowerCase(Locale.ROOT);
        };
    }

    private static String day(JsonNode mission, String field) {
        return DAY.format(Instant.parse(mission.path(field).asString()));
    }

    private void said(String sentence) {
        tell.accept("* " + sentence);
    }

    private void look(String path) {
        tell.accept("    see " + url + path);
    }
}
