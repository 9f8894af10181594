// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.running;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.event.aggregate.AggregateFactory;
import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.text.Texts;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.mission.Partner;
import io.kogge.schemas.mission.PartnerKind;
import io.kogge.schemas.mission.RegistrationWindow;
import io.kogge.schemas.mission.Stop;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Stands in for mission-service: writes its events to the broker, through the same outbox. */
public final class MissionLog {
    private final Aggregates<State, SpecificRecord> missions;

    /** Public, as the codec reads it. */
    public record State(String id, long changes) {}

    MissionLog(AggregateFactory factory) {
        missions = factory.aggregates(new AggregateType<>(
                "mission",
                "missions_of_tests",
                State.class,
                state -> state,
                state -> state,
                (state, event) -> List.of(Outgoing.of(state.id(), event)),
                List.of()));
    }

    void announce(Mission mission) {
        write(mission, new MissionAnnounced(summary(mission)));
    }

    void change(Mission mission) {
        write(mission, new MissionChanged(summary(mission)));
    }

    void cancel(Mission mission) {
        write(mission, new MissionCancelled(summary(mission), "BUDGET"));
    }

    private void write(Mission mission, SpecificRecord event) {
        missions.createOrChange(
                        mission.id(),
                        Command.by(Actor.system("test")),
                        known -> Decision.of(
                                new State(
                                        mission.id(), known.map(State::changes).orElse(0L) + 1),
                                event))
                .block();
    }

    /** Its public state, as mission-service tells it. */
    public static MissionSummary summary(Mission mission) {
        return new MissionSummary(
                mission.id(),
                Direction.valueOf(mission.profile().direction().name()),
                MissionKind.valueOf(mission.profile().kind().name()),
                MissionFormat.valueOf(mission.profile().format().name()),
                mission.profile().partners().stream()
                        .map(partner -> new Partner(
                                PartnerKind.valueOf(partner.kind().name()),
                                partner.name(),
                                partner.country(),
                                partner.leads(),
                                null))
                        .toList(),
                mission.profile().themes().stream()
                        .map(theme -> new MissionTheme(theme.id(), texts(theme.names())))
                        .toList(),
                MissionState.valueOf(mission.state().name()),
                RegistrationWindow.valueOf(mission.registration().name()),
                texts(mission.titles()),
                texts(mission.summaries()),
                mission.stops().stream()
                        .map(stop -> new Stop(
                                stop.city(),
                                stop.country(),
                                stop.zone().getId(),
                                stop.from().toString(),
                                stop.to().toString()))
                        .toList(),
                mission.capacity(),
                mission.registrationOpensAt(),
                mission.registrationClosesAt(),
                mission.promotionUntil(),
                mission.startsAt(),
                mission.endsAt(),
                mission.stops().get(0).zone().getId(),
                mission.stops().get(0).zone().getId(),
                1,
                null,
                mission.asksPassportName());
    }

    private static List<LocalizedText> texts(Texts texts) {
        return texts.byLanguage().entrySet().stream()
                .map(text -> new LocalizedText(text.getKey(), text.getValue()))
                .toList();
    }
}
