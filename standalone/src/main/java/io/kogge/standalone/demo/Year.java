// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.standalone.clock.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The year after the mission: how it was, an invitation to its return day, and what came of it, asked until there is an
 * answer.
 */
final class Year {
    private static final String MESSAGES = "/api/notification/v1";
    private static final String QUESTION = "follow-up";
    private static final String SURVEY = "survey";
    private static final String INVITATION = "return-day-invitation";

    private final Api staff;
    private final Api anybody;
    private final CaughtLetters letters;
    private final MailLog mails;
    private final SettableClock clock;
    private final Consumer<String> say;
    private final Consumer<String> show;

    /**
     * With the same means as the play.
     *
     * @param say tells a sentence
     * @param show tells of a page
     */
    Year(
            Api staff,
            Api anybody,
            CaughtLetters letters,
            MailLog mails,
            SettableClock clock,
            Consumer<String> say,
            Consumer<String> show) {
        this.staff = staff;
        this.anybody = anybody;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
        this.say = say;
        this.show = show;
    }

    void play(Instant end) {
        askHowItWas(end);
        inviteAgain(end);
        askWhatCameOfIt(end);
        askUntilThereIsAnAnswer(end);
        show.accept("/inbox");
    }

    private void askHowItWas(Instant end) {
        advance(end, 5);
        mails.await(InventedPerson.SANNE, SURVEY, 1);
        mails.await(InventedPerson.LI_NA, SURVEY, 1);
        anybody.post(
                MESSAGES + "/surveys/" + token(letters.link(InventedPerson.SANNE, "/answer/survey/")),
                Map.of(
                        "scores",
                        Map.of("overall", "VERY_GOOD", "preparation", "GOOD", "contacts", "VERY_GOOD"),
                        "remark",
                        "Het bezoek aan de haven had langer gemogen."));
        advance(end, 12);
        mails.await(InventedPerson.LI_NA, SURVEY, 2);
        say.accept("They are asked how it was; Sanne Wiersma says so, and only Li Na is asked once more");
        show.accept("/notifications/" + SampleMission.ID + "/survey");
    }

    private void inviteAgain(Instant end) {
        SampleReturnDay day = SampleReturnDay.after(end);
        String mission = "/api/mission/v1/missions/" + SampleReturnDay.ID;
        if (staff.find(mission).isEmpty()) {
            staff.post("/api/mission/v1/missions", day.plan());
        }
        JsonNode planned = staff.get(mission);
        if (planned.path("state").asString("").equals("DRAFT")) {
            staff.post(
                    mission + "/steps",
                    Map.of("step", "ANNOUNCE"),
                    planned.path("version").asLong());
        }
        choose();
        advance(end, SampleReturnDay.OPENS_AFTER_DAYS + 4);
        mails.await(InventedPerson.SANNE, INVITATION, 1);
        mails.await(InventedPerson.LI_NA, INVITATION, 1);
        say.accept("Staff plan a return day; when its registration opens, those who were in Hamburg are invited");
        show.accept("/notifications/" + SampleMission.ID + "/preferences");
    }

    private void choose() {
        String preferences = MESSAGES + "/missions/" + SampleMission.ID + "/mail-preferences";
        if (staff.get(preferences).path("returnDay").isMissingNode()) {
            Await.thatIs(
                    "the return day can be chosen",
                    () -> staff.find(MESSAGES + "/missions/" + SampleReturnDay.ID + "/mail-preferences")
                            .isPresent());
            staff.put(preferences, Map.of("entries", "JOURNEY", "returnDay", SampleReturnDay.ID), 0);
        }
    }

    private void askWhatCameOfIt(Instant end) {
        advance(end, 91);
        mails.await(InventedPerson.SANNE, QUESTION, 1);
        mails.await(InventedPerson.LI_NA, QUESTION, 1);
        answer(
                InventedPerson.SANNE,
                Map.of(
                        "conclusion",
                        "RESULTS",
                        "outcomes",
                        List.of(
                                Map.of("kind", "LEAD", "count", 2),
                                Map.of("kind", "SALE", "count", 1, "amount", 40_000, "currency", "EUR")),
                        "remark",
                        "In mei ontvangen wij een inkoper uit Hamburg."));
        say.accept("Three months later they are asked what came of it; Sanne Wiersma answers, and staff see it");
        show.accept("/notifications/" + SampleMission.ID + "/answers");
    }

    /** Twice more, and once each half year after; "not yet" is an answer for a while. */
    private void askUntilThereIsAnAnswer(Instant end) {
        advance(end, 105);
        mails.await(InventedPerson.LI_NA, QUESTION, 2);
        advance(end, 119);
        mails.await(InventedPerson.LI_NA, QUESTION, 3);
        advance(end, 183);
        mails.await(InventedPerson.LI_NA, QUESTION, 4);
        answer(InventedPerson.LI_NA, Map.of("conclusion", "NOT_YET"));
        advance(end, 366);
        mails.await(InventedPerson.LI_NA, QUESTION, 5);
        answer(
                InventedPerson.LI_NA,
                Map.of("conclusion", "RESULTS", "outcomes", List.of(Map.of("kind", "RESEARCH", "count", 1))));
        say.accept("Li Na is asked again, says “not yet” after half a year, and after a year that a study came of it");
    }

    private void answer(InventedPerson person, Map<String, ?> answer) {
        anybody.post(MESSAGES + "/answers/" + token(letters.link(person, "/answer/")), answer);
    }

    private void advance(Instant end, int days) {
        Instant moment = end.plus(Duration.ofDays(days));
        if (moment.isAfter(clock.instant())) {
            clock.advanceTo(moment);
        }
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
