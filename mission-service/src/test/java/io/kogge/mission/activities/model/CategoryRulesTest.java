// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import static io.kogge.mission.activities.model.ActivityCategory.ACTIVITY_ABROAD;
import static io.kogge.mission.activities.model.ActivityCategory.ACTIVITY_IN_THE_NETHERLANDS;
import static io.kogge.mission.activities.model.ActivityCategory.AMBASSADOR_RECEIVED;
import static io.kogge.mission.activities.model.ActivityCategory.DELEGATION_RECEIVED;
import static io.kogge.mission.activities.model.ActivityCategory.OFFICIAL_VISIT_ABROAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryRulesTest {
    private static final List<ActivityCategory> PREFERENCE = List.of(
            AMBASSADOR_RECEIVED,
            DELEGATION_RECEIVED,
            OFFICIAL_VISIT_ABROAD,
            ACTIVITY_ABROAD,
            ACTIVITY_IN_THE_NETHERLANDS);
    private static final List<CategoryRule> RULES = List.of(
            new CategoryRule(
                    Direction.INCOMING, MissionKind.AMBASSADOR_VISIT, Set.of(AMBASSADOR_RECEIVED, DELEGATION_RECEIVED)),
            new CategoryRule(Direction.INCOMING, null, Set.of(DELEGATION_RECEIVED)),
            new CategoryRule(Direction.OUTGOING, MissionKind.OFFICIAL_VISIT, Set.of(OFFICIAL_VISIT_ABROAD)),
            new CategoryRule(Direction.OUTGOING, null, Set.of(ACTIVITY_ABROAD)),
            new CategoryRule(Direction.AT_HOME, null, Set.of(ACTIVITY_IN_THE_NETHERLANDS)));

    private final CategoryRules rules = new CategoryRules(RULES, PREFERENCE);

    @ParameterizedTest
    @CsvSource({
        "INCOMING, AMBASSADOR_VISIT, AMBASSADOR_RECEIVED DELEGATION_RECEIVED, AMBASSADOR_RECEIVED",
        "INCOMING, DELEGATION_VISIT, DELEGATION_RECEIVED, DELEGATION_RECEIVED",
        "INCOMING, OFFICIAL_VISIT, DELEGATION_RECEIVED, DELEGATION_RECEIVED",
        "INCOMING, FAIR, DELEGATION_RECEIVED, DELEGATION_RECEIVED",
        "OUTGOING, OFFICIAL_VISIT, OFFICIAL_VISIT_ABROAD, OFFICIAL_VISIT_ABROAD",
        "OUTGOING, TRADE_MISSION, ACTIVITY_ABROAD, ACTIVITY_ABROAD",
        "OUTGOING, FAIR, ACTIVITY_ABROAD, ACTIVITY_ABROAD",
        "OUTGOING, CONFERENCE, ACTIVITY_ABROAD, ACTIVITY_ABROAD",
        "OUTGOING, AMBASSADOR_VISIT, ACTIVITY_ABROAD, ACTIVITY_ABROAD",
        "AT_HOME, RETURN_DAY, ACTIVITY_IN_THE_NETHERLANDS, ACTIVITY_IN_THE_NETHERLANDS",
        "AT_HOME, AMBASSADOR_VISIT, ACTIVITY_IN_THE_NETHERLANDS, ACTIVITY_IN_THE_NETHERLANDS"
    })
    void missionsAreShownAsAllThatTheyAreAndCountOnce(
            Direction direction, MissionKind kind, String shown, ActivityCategory counts) {
        CountedMission counted = rules.count(direction, kind, MissionFormat.ON_SITE, MissionState.COMPLETED)
                .orElseThrow();

        Set<ActivityCategory> shownAs = EnumSet.noneOf(ActivityCategory.class);
        Arrays.stream(shown.split(" ")).map(ActivityCategory::valueOf).forEach(shownAs::add);
        assertThat(counted).isEqualTo(new CountedMission(shownAs, counts, false));
    }

    @ParameterizedTest
    @EnumSource(MissionState.class)
    void draftsAndCancelledMissionsDoNotCount(MissionState state) {
        assertThat(rules.count(Direction.OUTGOING, MissionKind.FAIR, MissionFormat.ON_SITE, state))
                .isEqualTo(
                        state == MissionState.DRAFT || state == MissionState.CANCELLED
                                ? Optional.empty()
                                : rules.count(
                                        Direction.OUTGOING,
                                        MissionKind.FAIR,
                                        MissionFormat.ON_SITE,
                                        MissionState.COMPLETED));
    }

    @Test
    void missionsMovedOnlineCountAndSaySo() {
        assertThat(rules.count(
                        Direction.OUTGOING, MissionKind.OFFICIAL_VISIT, MissionFormat.ONLINE, MissionState.ANNOUNCED))
                .hasValue(new CountedMission(Set.of(OFFICIAL_VISIT_ABROAD), OFFICIAL_VISIT_ABROAD, true));
    }

    @Test
    void theOfficeDecidesWhatAnAmbassadorsDelegationCountsAs() {
        List<ActivityCategory> delegationsFirst = List.of(
                DELEGATION_RECEIVED,
                AMBASSADOR_RECEIVED,
                OFFICIAL_VISIT_ABROAD,
                ACTIVITY_ABROAD,
                ACTIVITY_IN_THE_NETHERLANDS);

        assertThat(new CategoryRules(RULES, delegationsFirst)
                        .count(
                                Direction.INCOMING,
                                MissionKind.AMBASSADOR_VISIT,
                                MissionFormat.HYBRID,
                                MissionState.STARTED)
                        .orElseThrow()
                        .countsAs())
                .isEqualTo(DELEGATION_RECEIVED);
    }

    @Test
    void rulesThatLeaveMissionsOutOrAreInVainAreRefused() {
        assertThatThrownBy(() -> new CategoryRules(RULES.subList(0, 4), PREFERENCE))
                .hasMessageContaining("AT_HOME");
        assertThatThrownBy(() -> new CategoryRules(RULES, PREFERENCE.subList(0, 4)))
                .hasMessageContaining("every category once");
        List<CategoryRule> turned = new ArrayList<>(RULES);
        turned.add(turned.remove(0));
        assertThatThrownBy(() -> new CategoryRules(turned, PREFERENCE)).hasMessageContaining("rule 5 is never asked");
    }
}
