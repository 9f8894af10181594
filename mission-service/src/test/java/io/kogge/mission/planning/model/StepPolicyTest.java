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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            MissionState.DRAFT, List.of(YES, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT, DRAFT),
            MissionState.ANNOUNCED,
                    List.of(
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
                                () -> assertThat(StepPolicy.refusal(step, row.getKey(), RegistrationState.NOT_YET_OPEN)
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
    void registrationOpensAndClosesWhileAnnounced(RegistrationState registration, MissionStep step, String refusal) {
        assertThat(StepPolicy.refusal(step, MissionState.ANNOUNCED, registration)
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @Test
    void whatIsPossibleIsWhatIsNotRefused() {
        assertThat(StepPolicy.possible(MissionState.ANNOUNCED, RegistrationState.OPEN))
                .containsExactly(CLOSE_REGISTRATION, MOVE, CANCEL, START);
        assertThat(StepPolicy.possible(MissionState.ANNOUNCED, RegistrationState.CLOSED))
                .containsExactly(OPEN_REGISTRATION, MOVE, CANCEL, START);
        assertThat(StepPolicy.possible(MissionState.STARTED, RegistrationState.CLOSED))
                .containsExactly(CANCEL, COMPLETE);
        assertThat(StepPolicy.possible(MissionState.DRAFT, RegistrationState.NOT_YET_OPEN))
                .containsExactly(ANNOUNCE);
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
