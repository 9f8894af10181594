// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.Partner;
import io.kogge.schemas.mission.PartnerKind;
import io.kogge.schemas.mission.RegistrationWindow;
import io.kogge.schemas.mission.Stop;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissionReaderTest {
    private static final Instant SOME_TIME = Instant.parse("2027-03-25T08:00:00Z");

    @Test
    void everySymbolOfTheSchemaIsKnown() {
        for (MissionKind kind : MissionKind.values()) {
            assertThat(profile(Direction.OUTGOING, kind, MissionFormat.ONLINE).kind())
                    .hasToString(kind.name());
        }
        for (Direction direction : Direction.values()) {
            assertThat(profile(direction, MissionKind.FAIR, MissionFormat.ONLINE)
                            .direction())
                    .hasToString(direction.name());
        }
        for (MissionFormat format : MissionFormat.values()) {
            assertThat(profile(Direction.INCOMING, MissionKind.FAIR, format).format())
                    .hasToString(format.name());
        }
    }

    @Test
    void aPartnerOfAKindThatIsNotKnownIsShownAllTheSame() {
        assertThat(profile(Direction.OUTGOING, MissionKind.FAIR, MissionFormat.ON_SITE)
                        .partners())
                .extracting(partner -> partner.name() + " " + partner.kind())
                .containsExactly("Moon UNKNOWN");
    }

    @Test
    void whatWasWrittenBeforeMissionsCouldAskForNamesAsInThePassportAsksForNone() {
        MissionSummary summary = summary(Direction.OUTGOING, MissionKind.FAIR, MissionFormat.ON_SITE);
        assertThat(MissionReader.read(summary, 1, SOME_TIME).asksPassportName()).isFalse();
        MissionSummary asking =
                MissionSummary.newBuilder(summary).setAsksPassportName(true).build();
        assertThat(MissionReader.read(asking, 1, SOME_TIME).asksPassportName()).isTrue();
    }

    private static MissionProfile profile(Direction direction, MissionKind kind, MissionFormat format) {
        return MissionReader.read(summary(direction, kind, format), 1, SOME_TIME)
                .profile();
    }

    private static MissionSummary summary(Direction direction, MissionKind kind, MissionFormat format) {
        return new MissionSummary(
                "m",
                direction,
                kind,
                format,
                List.of(new Partner(PartnerKind.UNKNOWN, "Moon", null, false, null)),
                List.of(),
                MissionState.ANNOUNCED,
                RegistrationWindow.OPEN,
                List.of(new LocalizedText("en", "Mission")),
                List.of(),
                List.of(new Stop("Hamburg", "DE", "Europe/Berlin", "2027-03-25T09:00", "2027-03-27T17:00")),
                2,
                SOME_TIME,
                SOME_TIME,
                SOME_TIME,
                SOME_TIME,
                SOME_TIME,
                "Europe/Berlin",
                "Europe/Berlin",
                0,
                null,
                null);
    }
}
