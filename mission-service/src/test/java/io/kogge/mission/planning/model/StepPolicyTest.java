// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import static io.kogge.mission.planning.model.MissionStep.ANNOUNCE;
import static io.kogge.mission.planning.model.MissionStep.CANCEL;
import static io.kogge.mission.planning.model.MissionStep.CLOSE_REGISTRATION;
import static io.kogge.mission.planning.model.MissionStep.COMPLETE;
import static io.kogge.mission.planning.model.MissionStep.MOVE;
import static io.kogge.mission.planning.model.MissionStep.OPEN_REGISTRATION;
import static io.kogge.mission.planning.model.MissionStep.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole state machine: every step in every state. */
class StepPolicyTest {
    private static final String DRAFT = "mission-not-announced";
    private static final String YES = "";

    /** Refusals in the order of the steps; empty where the step is possible. */
    private static final Map<MissionState, List<String>> EXPECTED = new EnumMap<>(Map.of(
            MissionState.DRAFT, List.of(YES, YES, YES, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT),
            MissionState.ANNOUNCED,
                    List.of(
                            "mission-already-announced",
                            "mission-already-announced",
                            "mission-already-announced",
                            YES,
                            "registration-not-open",
                            YES,
                            YES,
                            YES,
                            "mission-not-started"),
            MissionState.STARTED, refusedButCancelAndComplete(),
            MissionState.COMPLETED, refused("mission-already-completed"),
            MissionState.CANCELLED, refused("mission-already-cancelled")));

    @TestFactory
    Stream<DynamicTest> everyStepIsPossibleOrRefusedAsTheTableSays() {
        return EXPECTED.entrySet().stream()
                .flatMap(row -> Stream.of(MissionStep.values())
                        .map(step -> DynamicTest.dynamicTest(
                                row.getKey() + " " + step,
                                () -> assertThat(StepPolicy.refusal(step, row.getKey(), RegistrationWindow.NOT_YET_OPEN)
                                                .orElse(YES))
                                        .isEqualTo(row.getValue().get(step.ordinal())))));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_OPEN, OPEN_REGISTRATION, ''",
        "OPEN, OPEN_REGISTRATION, registration-already-open",
        "CLOSED, OPEN_REGISTRATION, ''",
        "NOT_YET_OPEN, CLOSE_REGISTRATION, registration-not-open",
        "OPEN, CLOSE_REGISTRATION, ''",
        "CLOSED, CLOSE_REGISTRATION, registration-already-closed"
    })
    void registrationOpensAndClosesWhileAnnounced(RegistrationWindow registration, MissionStep step, String refusal) {
        assertThat(StepPolicy.refusal(step, MissionState.ANNOUNCED, registration)
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @Test
    void whatIsPossibleIsWhatIsNotRefused() {
        Mission draft =
                Mission.draft("hamburg", Plans.hamburgMission(), "staff-1").state();
        assertThat(possible(draft, Plans.WHILE_OPEN)).containsExactly(ANNOUNCE);
        Mission open = draft.announce(Plans.WHILE_OPEN, Set.of()).state();
        assertThat(possible(open, Plans.WHILE_OPEN)).containsExactly(CLOSE_REGISTRATION, MOVE, CANCEL);
        Mission closed = open.closeRegistration(Plans.WHILE_OPEN).state();
        assertThat(possible(closed, Plans.WHILE_OPEN)).containsExactly(OPEN_REGISTRATION, MOVE, CANCEL);
        assertThat(possible(closed, Plans.FIRST_MIDNIGHT)).containsExactly(OPEN_REGISTRATION, MOVE, CANCEL, START);
        assertThat(possible(closed, Plans.STARTS))
                .as("before the calendar has started it")
                .containsExactly(OPEN_REGISTRATION, CANCEL, START);
        Mission started = closed.start(Plans.STARTS).state();
        assertThat(possible(started, Plans.STARTS)).containsExactly(CANCEL);
        assertThat(possible(started, Plans.ENDS)).containsExactly(COMPLETE);
    }

    private static List<MissionStep> possible(Mission mission, Instant now) {
        return StepPolicy.possible(mission, now, Set.of(), "staff-1");
    }

    private static List<String> refusedButCancelAndComplete() {
        List<String> refusals = new ArrayList<>(refused("mission-already-started"));
        refusals.set(CANCEL.ordinal(), YES);
        refusals.set(COMPLETE.ordinal(), YES);
        return refusals;
    }

    private static List<String> refused(String code) {
        return Stream.of(MissionStep.values()).map(step -> code).toList();
    }
}
