// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.fixture.Missions;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final Mission HAMBURG = Missions.hamburg();

    @Test
    void whateverMailsShowMakesAnotherEdition() {
        assertThat(Edition.of(HAMBURG)).isEqualTo(Edition.of(Missions.hamburg()));
        assertThat(Edition.of(HAMBURG).id())
                .hasSize(32)
                .isNotEqualTo(id(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 0)))
                .isNotEqualTo(id(Missions.starting(LocalDateTime.parse("2027-03-25T09:00"), 1)))
                .isNotEqualTo(id(Missions.changed("Ports of the north", "Hamburg", 0)))
                .isNotEqualTo(id(Missions.changed("Hydrogen mission to Hamburg", "Bremen", 0)))
                .isNotEqualTo(id(Missions.titled(Map.of("en", "Hydrogen mission to Hamburg"))))
                .isNotEqualTo(id(HAMBURG.going(Direction.INCOMING)))
                .isNotEqualTo(id(Missions.in(Mission.State.CANCELLED)));
    }

    @Test
    void whatMailsDoNotShowDoesNot() {
        assertThat(id(Missions.in(Mission.State.STARTED))).isEqualTo(id(HAMBURG));
    }

    /** Letters from before that was kept would otherwise be said to show what is no longer true. */
    @Test
    void nothingChangesWhenTheUsualWayBecomesKnown() {
        assertThat(HAMBURG.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(id(HAMBURG.going(Direction.OUTGOING))).isEqualTo(id(HAMBURG));
    }

    @Test
    void theMissionIsShownAsItWasAndIsWhereItIs() {
        Mission today = Missions.in(Mission.State.COMPLETED);
        Mission then = Edition.of(Missions.starting(LocalDateTime.parse("2027-02-25T09:00"), 1))
                .shownOf(today);
        assertThat(then.start().toLocalDateTime()).isEqualTo("2027-02-25T09:00");
        assertThat(then.movedFrom()).isPresent();
        assertThat(then.state()).isEqualTo(Mission.State.COMPLETED);
        assertThat(Edition.of(HAMBURG.going(Direction.AT_HOME)).shownOf(today).direction())
                .isEqualTo(Direction.AT_HOME);
    }

    private static String id(Mission mission) {
        return Edition.of(mission).id();
    }
}
