// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.advisories.model.AdvisoryLevel;
import io.kogge.notification.advisories.view.AdvisoryView;
import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.audience.view.ContactView;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.ParticipantView;
import io.kogge.notification.audience.view.StopView;
import io.kogge.notification.bounces.storage.MongoPositions;
import io.kogge.notification.bounces.storage.ReturnedMailDocument;
import io.kogge.notification.bounces.storage.ReturnedMailStorage;
import io.kogge.notification.correspondence.storage.CorrespondenceDocument;
import io.kogge.notification.correspondence.storage.LetterDocument;
import io.kogge.notification.correspondence.storage.MongoCorrespondenceStore;
import io.kogge.notification.correspondence.storage.MongoTallies;
import io.kogge.notification.correspondence.storage.TallyDocument;
import io.kogge.notification.edition.storage.EditionDocument;
import io.kogge.notification.edition.storage.MongoEditions;
import io.kogge.notification.outcomes.storage.AnswerDocument;
import io.kogge.notification.outcomes.storage.MongoAnswers;
import io.kogge.notification.outcomes.storage.OutcomeDocument;
import io.kogge.notification.preferences.storage.MongoPreferences;
import io.kogge.notification.preferences.storage.PreferencesDocument;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.TimeOfDay;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.notification.rules.storage.KeptRuleDocument;
import io.kogge.notification.rules.storage.RuleStorage;
import io.kogge.notification.staff.view.StaffView;
import io.kogge.notification.staffmail.storage.MongoSetAsideMarks;
import io.kogge.notification.staffmail.storage.StaffMailboxDocument;
import io.kogge.notification.staffmail.storage.StaffMailboxStorage;
import io.kogge.notification.staffmail.view.AgreementView;
import io.kogge.notification.staffmail.view.PlacesView;
import io.kogge.notification.suppression.storage.SuppressionDocument;
import io.kogge.notification.suppression.storage.SuppressionStorage;
import io.kogge.notification.suppression.storage.UnsubscriptionDocument;
import io.kogge.notification.survey.storage.MongoSurveyAnswers;
import io.kogge.notification.survey.storage.SurveyAnswerDocument;
import io.kogge.notification.texts.model.TextScope;
import io.kogge.notification.texts.storage.TextDocument;
import io.kogge.testkit.document.DocumentSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was stored once can be read for good. */
class DocumentSamplesTest {
    private static final Instant START = Instant.parse("2027-03-09T08:00:00Z");
    private static final Instant LAPSES = Instant.parse("2027-03-11T08:00:00Z");
    private static final Instant QUEUED = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void everyShapeHasItsSamples() {
        assertThat(DocumentSamples.missing("io.kogge.notification")).isEmpty();
    }

    @Test
    void viewsReadWhatWasStored() {
        DocumentSamples.check(
                AdvisoryView.VIEW.name(),
                AdvisoryView.class,
                new AdvisoryView("a1", "UA", "Lviv", AdvisoryLevel.UNSAFE, "2022-02", true));
        DocumentSamples.check(
                ContactView.VIEW.name(),
                ContactView.class,
                new ContactView(
                        "d1",
                        "Sanne de Vries",
                        "sanne@windkracht.example",
                        "nl",
                        "Europe/Amsterdam",
                        2,
                        "sanne@example.org",
                        "sanne@wind.example",
                        3));
        DocumentSamples.check(
                ParticipantView.VIEW.name(),
                ParticipantView.class,
                participant(null, null),
                participant(null, true),
                participant(LAPSES, true));
        DocumentSamples.check(MissionView.VIEW.name(), MissionView.class, mission(null), mission(Direction.INCOMING));
    }

    /** @param direction noted since mails say whether the recipient travels */
    private static MissionView mission(@Nullable Direction direction) {
        return new MissionView(
                "m1",
                Mission.State.CANCELLED,
                Map.of("nl", "Waterstof naar Hamburg"),
                Map.of("nl", "Drie dagen"),
                List.of(new StopView("Hamburg", "DE", "Europe/Berlin", "2027-03-09T09:00", "2027-03-11T17:00")),
                Instant.parse("2027-03-11T16:00:00Z"),
                3,
                Instant.parse("2027-02-09T08:00:00Z"),
                "HOST_UNAVAILABLE",
                MissionKind.TRADE_MISSION,
                direction,
                QUEUED,
                START);
    }

    private static ParticipantView participant(@Nullable Instant lapsesAt, @Nullable Boolean answered) {
        return new ParticipantView(
                "r1",
                "m1",
                "d1",
                Participant.Registration.SUBMITTED,
                PlaceDecision.DECLINED,
                7L,
                "FULL",
                OrganisationKind.BUSINESS,
                START,
                lapsesAt,
                QUEUED,
                START,
                answered);
    }

    @Test
    void rulesReadWhatWasStored() {
        DocumentSamples.check(
                RuleStorage.COLLECTION, KeptRuleDocument.class, rule(null), rule(List.of(Answering.NOT_ANSWERED)));
    }

    private static KeptRuleDocument rule(@Nullable List<Answering> answering) {
        Instant changed = Instant.parse("2027-01-10T10:00:00Z");
        return new KeptRuleDocument(
                "MISSION",
                "m1",
                "reminder-last-day",
                "reminder",
                "ON",
                new KeptRuleDocument.MomentPart(Anchor.FIXED, 0, Moment.Unit.DAYS, "2027-03-08"),
                new KeptRuleDocument.TimePart("15:00", TimeOfDay.Whose.PERSON),
                WorkingDays.BEFORE,
                true,
                new KeptRuleDocument.AudiencePart(
                        List.of(RecipientStanding.ACCEPTED),
                        List.of("nl"),
                        List.of(OrganisationKind.BUSINESS),
                        answering),
                LateJoiners.SKIP,
                new KeptRuleDocument.UsefulPart(0),
                new KeptRuleDocument.RepeatPart(14, 3, true),
                changed,
                changed);
    }

    @Test
    void choicesAndSurveysReadWhatWasStored() {
        DocumentSamples.check(
                MongoPreferences.COLLECTION,
                PreferencesDocument.class,
                new PreferencesDocument("m1", "BOTH", "m2", 3, START));
        DocumentSamples.check(
                MongoSurveyAnswers.COLLECTION,
                SurveyAnswerDocument.class,
                new SurveyAnswerDocument("r1", "m1", "d1", Map.of("OVERALL", 5), "Good days", true, START));
    }

    @Test
    void namesAndTextsReadWhatWasStored() {
        DocumentSamples.check(
                StaffView.VIEW.name(),
                StaffView.class,
                new StaffView("s1", "Marijke de Boer", null, null, null),
                new StaffView("s1", "Marijke de Boer", List.of("operator", "staff"), null, null),
                new StaffView("s1", "Marijke de Boer", List.of("operator", "staff"), 3, List.of("1d1f")));
        DocumentSamples.check(
                "texts",
                TextDocument.class,
                new TextDocument(
                        "accepted",
                        TextScope.Level.KIND,
                        "FAIR",
                        QUEUED,
                        List.of(new TextDocument.VersionDocument(
                                1,
                                List.of(new TextDocument.WordingDocument("nl", "U gaat mee", "Goed nieuws.")),
                                "staff:s1",
                                START,
                                0))));
    }

    @Test
    void lettersAndAnswersReadWhatWasStored() {
        DocumentSamples.check(
                MongoCorrespondenceStore.COLLECTION,
                CorrespondenceDocument.class,
                correspondence(null, null, null),
                correspondence("reminder:mission:m1@3", null, null),
                correspondence("reminder:mission:m1@3", true, null),
                correspondence(
                        "reminder:mission:m1@3",
                        true,
                        new LetterDocument.CircumstancesPart(
                                START,
                                "b6d767d2f8ed5d21a44b0e5886680cb9",
                                "37693cfc748049e45d87b8c7d8b9aacd",
                                Participant.Registration.SUBMITTED,
                                PlaceDecision.DECLINED,
                                "FULL")));
        DocumentSamples.check(
                MongoEditions.COLLECTION, EditionDocument.class, edition(null), edition(Direction.INCOMING));
        DocumentSamples.check(MongoTallies.COLLECTION, TallyDocument.class, tally(null), tally(QUEUED.plusSeconds(40)));
        DocumentSamples.check(
                MongoAnswers.COLLECTION,
                AnswerDocument.class,
                new AnswerDocument(
                        "r1",
                        "m1",
                        "d1",
                        "RESULTS",
                        List.of(
                                new OutcomeDocument("LETTER_OF_INTENT", 1, null, null),
                                new OutcomeDocument("SALE", 3, 4_000_000L, "EUR")),
                        "Thank you",
                        "STAFF",
                        Instant.parse("2027-06-01T08:00:00Z")));
    }

    /** @param direction noted since mails say whether the recipient travels */
    private static EditionDocument edition(@Nullable Direction direction) {
        return new EditionDocument(
                "b6d767d2f8ed5d21a44b0e5886680cb9",
                "m1",
                Map.of("nl", "Waterstof naar Hamburg"),
                Map.of("nl", "Drie dagen"),
                List.of(new EditionDocument.StopPart(
                        "Hamburg", "DE", "Europe/Berlin", "2027-03-09T09:00", "2027-03-11T17:00")),
                START,
                "HOST_UNAVAILABLE",
                direction,
                QUEUED);
    }

    /**
     * @param toldText noted since mails can be read again as they were sent
     * @param late noted since letters to late joiners are told apart
     * @param toldIn noted since letters can be read again as they showed the mission
     */
    private static CorrespondenceDocument correspondence(
            @Nullable String toldText, @Nullable Boolean late, LetterDocument.@Nullable CircumstancesPart toldIn) {
        return new CorrespondenceDocument(
                "mission:m1",
                "REGISTRATION",
                "r1",
                QUEUED,
                List.of(new LetterDocument(
                        "8f14e45f-ceea-367a-9a1c-1b8e0f9d5c11",
                        "reminder",
                        "reminder:m1:2027-03-09",
                        "reminder:m1:2027-03-09",
                        "reminder:m1:2027-03-09",
                        7,
                        START,
                        START,
                        Instant.parse("2027-03-02T08:00:00Z"),
                        QUEUED,
                        "SENT",
                        2,
                        1,
                        false,
                        true,
                        QUEUED,
                        "250",
                        "queued",
                        QUEUED.plusSeconds(1),
                        3,
                        "REQUEST",
                        3,
                        "Hamburg",
                        "nl",
                        toldText,
                        "staff:s1",
                        "text-1",
                        late,
                        toldIn)),
                List.of("reminder:m1:2027-03-09", "!reminder:m1:2027-03-09"),
                "CANCEL",
                2,
                "TENTATIVE",
                QUEUED.plusSeconds(9));
    }

    @Test
    void staffsOwnMailReadsWhatWasStored() {
        DocumentSamples.check(
                StaffMailboxStorage.COLLECTION,
                StaffMailboxDocument.class,
                new StaffMailboxDocument(
                        "s1",
                        true,
                        "marijke@groningen.example",
                        "m.deboer@groningen.example",
                        2,
                        QUEUED,
                        2,
                        "marijke@groningen.example",
                        "nl",
                        List.of("DIGEST")));
        DocumentSamples.check(
                MongoSetAsideMarks.COLLECTION,
                MongoSetAsideMarks.MarksDocument.class,
                new MongoSetAsideMarks.MarksDocument("set-aside", 12, "2027-03-09", 7, 11));
        DocumentSamples.check(
                PlacesView.VIEW.name(),
                PlacesView.class,
                new PlacesView("m1", "ANNOUNCED", 20, START, 19, 3, 1, null, null),
                new PlacesView("m1", "ANNOUNCED", 20, START, 19, 3, 1, 37, QUEUED));
        DocumentSamples.check(
                AgreementView.VIEW.name(),
                AgreementView.class,
                new AgreementView("a1", "Hydrogen", "Hamburg, Bremen", "IN_FORCE", "2027-06", "2027-06-30"));
    }

    @Test
    void whatCameBackReadsWhatWasStored() {
        DocumentSamples.check(
                ReturnedMailStorage.COLLECTION,
                ReturnedMailDocument.class,
                new ReturnedMailDocument(
                        "Sanne <sanne@windkracht.example>",
                        "Re: Hamburg",
                        "May I bring somebody?",
                        "sanne@windkracht.example",
                        "WRITTEN",
                        START,
                        "l1",
                        "d1",
                        false,
                        "FORWARDED",
                        "staff:marijke",
                        QUEUED));
        DocumentSamples.check(
                MongoPositions.COLLECTION,
                MongoPositions.PositionDocument.class,
                new MongoPositions.PositionDocument("kogge@imap.example/INBOX", 7L, 4711L));
    }

    @Test
    void whoIsNotWrittenToReadsWhatWasStored() {
        DocumentSamples.check(
                SuppressionStorage.ADDRESSES,
                SuppressionDocument.class,
                new SuppressionDocument(
                        "5f0e0f521b2c4d3e8f4a5b6c7d8e9f0a",
                        "d1",
                        2,
                        List.of(START),
                        false,
                        true,
                        QUEUED,
                        "REPEATED",
                        START,
                        "Mailbox full",
                        "staff:marijke",
                        QUEUED));
        DocumentSamples.check(
                SuppressionStorage.PEOPLE,
                UnsubscriptionDocument.class,
                new UnsubscriptionDocument(
                        "d1", List.of(new UnsubscriptionDocument.GroupDocument("REMINDERS", "LINK", START))));
    }

    private static TallyDocument tally(@Nullable Instant last) {
        return new TallyDocument(
                "mission:m1",
                true,
                QUEUED.plusSeconds(20),
                QUEUED,
                12,
                4_711,
                1,
                List.of(new TallyDocument.CountDocument("received", "BOUNCED", "5.1.1", "nl", false, 1, QUEUED, last)),
                List.of(new TallyDocument.ShownDocument("received", 1)));
    }
}
