// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.text.Texts;
import io.kogge.kernel.text.Texts.Text;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.progress.PlacesTaken;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionCardTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-CN", "zh"})
    void whoReadsChineseGetsTheChineseTitle(String reader) {
        assertThat(card(Map.of("nl", "Waterstof", "en", "Hydrogen", "zh-Hans", "氢能"))
                        .title(reader))
                .isEqualTo("氢能");
    }

    @Test
    void whatIsNotInTheReadersLanguageIsInEnglish() {
        assertThat(card(Map.of("de", "Wasserstoff", "nl", "Waterstof", "en", "Hydrogen"))
                        .title("zh-CN"))
                .isEqualTo("Hydrogen");
        assertThat(card(Map.of("en", "Hydrogen")).themes("nl")).containsExactly(new Text("nl", "Waterstof"));
    }

    private static MissionCard card(Map<String, String> titles) {
        MissionPlan plan = Plans.hamburgMission();
        MissionPlan titled = new MissionPlan(
                plan.profile(),
                new Texts(titles),
                Texts.NONE,
                plan.stops(),
                plan.capacity(),
                plan.registration(),
                plan.promotionUntil(),
                false);
        return MissionCard.of(
                new Stored<>("m", 1, Mission.draft("m", titled, "staff-1").state()), PlacesTaken.NONE);
    }
}
