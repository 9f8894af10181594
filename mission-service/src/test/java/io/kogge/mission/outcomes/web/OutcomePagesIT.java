// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.relay.EventPublisher;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestEvents;
import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.mission.RegistrationWindow;
import io.kogge.schemas.mission.Stop;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.schemas.registration.PlacesCounted;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** From the events to the page, the API and the file, on every database. */
@OnEveryDatabase
class OutcomePagesIT {
    private final String mission = UUID.randomUUID().toString();
    private final String theme = "theme-" + mission;
    private final RunningService service;
    private final Outcomes outcomes;

    OutcomePagesIT(TestDatabase database) {
        service = RunningService.on(database);
        outcomes = service.bean(Outcomes.class);
    }

    @Test
    void resultsAreCountedAsTheyWereReportedLast() {
        publish("mission", mission, 1, Topic.MISSION_EVENTS, new MissionCompleted(summary()));
        publish(
                "allocation",
                mission,
                1,
                Topic.REGISTRATION_EVENTS,
                new PlacesCounted(mission, 4, 0, 0, Instant.EPOCH, 0, 4));
        report("r1-" + mission, 1, false, new ReportedOutcome("LEAD", 5, null, null));
        report(
                "r1-" + mission,
                2,
                true,
                new ReportedOutcome("LEAD", 2, null, null),
                new ReportedOutcome("SALE", 1, 4_000_050L, "EUR"));
        report("r2-" + mission, 1, false, new ReportedOutcome("SALE", 2, 700L, "JPY"));
        // a kind that a later build has
        report("r3-" + mission, 1, true, new ReportedOutcome("PATENT", 1, null, null));
        await().untilAsserted(() -> {
            MissionResults found = read();
            assertThat(found.results().asked()).isEqualTo(4);
            assertThat(found.results().confirmed()).isEqualTo(2);
            assertThat(found.results().noted()).isEqualTo(1);
            assertThat(found.results().count(OutcomeKind.LEAD)).isEqualTo(2);
            assertThat(found.results().count(OutcomeKind.SALE)).isEqualTo(3);
            assertThat(found.results().sales()).containsEntry("EUR", 4_000_050L).containsEntry("JPY", 700L);
        });

        OutcomeSelection ofTheme = new OutcomeSelection(null, theme, null, null);
        assertThat(outcomes.overview(ofTheme, 1).block())
                .as("summed without being listed")
                .isEqualTo(outcomes.overview(ofTheme, 2).block());

        Browser browser = service.browser("nl");
        String page = browser.get("/review/outcomes?theme=" + theme).is(200).text();
        assertThat(page)
                .contains(
                        "Resultaten van missies",
                        "Missie naar Hamburg",
                        "75%",
                        "€\u00a040.000,50",
                        "niet opgeteld",
                        "Waterstof");
        assertThat(browser.get("/review/outcomes?year=1999").is(200).text()).contains("Deze missie is er niet bij");
        assertThat(browser.get("/review/outcomes/export?format=csv&theme=" + theme)
                        .is(200)
                        .html())
                .contains("Missie naar Hamburg", "Waarde van orders in JPY");
        service.staff()
                .get()
                .uri("/api/mission/v1/outcomes?theme=" + theme)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(1)
                .jsonPath("$.total.asked")
                .isEqualTo(4)
                .jsonPath("$.total.sales.EUR")
                .isEqualTo(40000.5)
                .jsonPath("$.byTheme[0].key")
                .isEqualTo(theme);
        service.staff()
                .get()
                .uri("/api/mission/v1/outcomes?year=when&colour=red")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(problem -> assertThat(problem).contains("year", "colour"));
    }

    /** None is a failed assertion, which whoever waits for one takes for not yet. */
    private MissionResults read() {
        List<MissionResults> found = outcomes.of(new OutcomeSelection(2027, theme, null, null), 10)
                .collectList()
                .block();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void report(String registration, long sequence, boolean confirmed, ReportedOutcome... parts) {
        publish(
                "answer",
                registration,
                sequence,
                Topic.NOTIFICATION_EVENTS,
                new OutcomeReported(
                        registration, mission, "person", "RESULTS", List.of(parts), confirmed, Instant.EPOCH));
    }

    private MissionSummary summary() {
        return MissionSummary.newBuilder()
                .setMissionId(mission)
                .setState(MissionState.COMPLETED)
                .setDirection(Direction.OUTGOING)
                .setKind(MissionKind.TRADE_MISSION)
                .setFormat(MissionFormat.ON_SITE)
                .setPartners(List.of())
                .setThemes(List.of(new MissionTheme(theme, List.of(new LocalizedText("nl", "Waterstof")))))
                .setTitles(List.of(new LocalizedText("nl", "Missie naar Hamburg")))
                .setSummaries(List.of())
                .setStops(List.of(new Stop("Hamburg", "DE", "Europe/Berlin", "2027-03-25T09:00", "2027-03-27T17:00")))
                .setCapacity(20)
                .setRegistration(RegistrationWindow.CLOSED)
                .setRegistrationOpensAt(Instant.EPOCH)
                .setRegistrationClosesAt(Instant.EPOCH)
                .setPromotionUntil(Instant.EPOCH)
                .setStartsAt(Instant.parse("2027-03-25T08:00:00Z"))
                .setEndsAt(Instant.parse("2027-03-27T16:00:00Z"))
                .setStartZone("Europe/Berlin")
                .setEndZone("Europe/Berlin")
                .setCalendarRevision(1)
                .build();
    }

    private void publish(String aggregate, String id, long sequence, Topic topic, SpecificRecord payload) {
        service.bean(EventPublisher.class)
                .publish(List.of(TestEvents.entry(aggregate, id, sequence, topic, mission, payload)))
                .block();
    }
}
