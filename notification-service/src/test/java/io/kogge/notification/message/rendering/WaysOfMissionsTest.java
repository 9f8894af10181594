// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.EveryMail;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageFacts;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has a place goes along where a mission travels, and takes part where guests come or people meet at home. */
class WaysOfMissionsTest {
    /** How somebody is told that they, or others, travel. Whether they booked a journey of their own is asked of everybody. */
    private static final Map<String, List<String>> TRAVELLING = Map.of(
            "nl", List.of("gaat mee", "meegaa", "meeging", " mee?", "vertrek", "naartoe"),
            "en", List.of("come along", "comes along", "going along", "eparture", "where to go", "journey"),
            "de", List.of("mitkomm", "mitreis", "Abreise", "wohin"),
            "zh-Hans", List.of("此行", "同行", "去向", "出发"));

    private final TemplateComposer composer = TemplateComposerTest.composer();

    static Stream<Arguments> everyTextThatStaysHere() {
        return Stream.of(Direction.INCOMING, Direction.AT_HOME)
                .flatMap(way ->
                        TemplateComposerTest.everyText().map(text -> Arguments.of(text.get()[0], text.get()[1], way)));
    }

    @ParameterizedTest
    @MethodSource("everyTextThatStaysHere")
    void nobodyGoesAlongWhereNobodyTravels(MessageKind kind, String language, Direction way) {
        for (PlaceDecision place : List.of(PlaceDecision.ACCEPTED, PlaceDecision.WAITLISTED)) {
            Mail mail = mail(kind, language, way, place);
            assertThat(mail.subject() + "\n" + mail.plain())
                    .doesNotContain(TRAVELLING.get(language))
                    .doesNotContain("{{");
        }
    }

    /** They are told of missions of all ways in the same words. */
    @Test
    void norAreStaffTold() {
        assertThat(EveryMail.by(composer).filter(sample -> sample.kind().toStaff()))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(
                                sample.mail().subject() + "\n" + sample.mail().plain())
                        .doesNotContain(TRAVELLING.get(sample.language())));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void whoHasAPlaceIsToldAsOnThePages(Direction way) {
        boolean travels = way == Direction.OUTGOING || way == Direction.UNKNOWN;
        assertThat(mail(MessageKind.ACCEPTED, "nl", way, PlaceDecision.ACCEPTED).subject())
                .startsWith(travels ? "U gaat mee: " : "U doet mee: ");
        assertThat(mail(MessageKind.THANKS, "nl", way, PlaceDecision.ACCEPTED).subject())
                .startsWith(travels ? "Bedankt dat u meeging: " : "Bedankt dat u meedeed: ");
        assertThat(mail(MessageKind.ACCEPTED, "en", way, PlaceDecision.ACCEPTED).subject())
                .startsWith("You have a place: ");
    }

    private Mail mail(MessageKind kind, String language, Direction way, PlaceDecision place) {
        return composer.compose(EveryMail.facts(new MessageFacts(
                "d",
                kind,
                Missions.hamburg().going(way),
                Missions.participant(place),
                Missions.contact("r1", language, "Europe/Amsterdam"),
                Instant.parse("2027-03-13T08:00:00Z"),
                stamp(kind))));
    }

    private static @Nullable CalendarStamp stamp(MessageKind kind) {
        return switch (kind) {
            case ACCEPTED, PROMOTED, STOP_ENTRY, MOVED, MISSION_CHANGED -> new CalendarStamp(Method.REQUEST, 0);
            case WITHDRAWN, CANCELLED, DECLINED -> new CalendarStamp(Method.CANCEL, 1);
            default -> null;
        };
    }
}
