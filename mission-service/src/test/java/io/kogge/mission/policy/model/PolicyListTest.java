// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.text.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyListTest {
    private final PolicyList three = PolicyList.EMPTY
            .add(wish("welcome", "Welcome policy"))
            .state()
            .add(wish(null, "International trade"))
            .state()
            .add(wish("europe", "Europe"))
            .state();

    @Test
    void linesComeInTheOrderOfTheOffice() {
        assertThat(ids(three)).containsExactly("welcome", "international-trade", "europe");
        PolicyList moved = three.change("europe", names("Europe"), 1).state();

        assertThat(ids(moved)).containsExactly("europe", "welcome", "international-trade");
        assertThat(moved.place("welcome")).isEqualTo(2);
        assertThat(ids(moved.change("europe", names("Europe"), 99).state())).endsWith("europe");
    }

    @Test
    void aLineThatWasTakenOffKeepsItsNameAndComesBack() {
        PolicyList without = three.remove("welcome").state();

        assertThat(ids(without)).containsExactly("international-trade", "europe");
        assertThat(without.place("welcome")).isNull();
        assertThat(without.line("welcome").orElseThrow().line().name("en")).isEqualTo("Welcome policy");
        PolicyList back = without.add(wish(null, "WELCOME policy")).state();
        assertThat(ids(back)).containsExactly("international-trade", "europe", "welcome");
    }

    @Test
    void aRepeatedWishChangesNothing() {
        assertThat(three.add(wish("europe", "Europe")).state()).isEqualTo(three);
        assertThat(three.add(wish(null, "europe")).state()).isEqualTo(three);
    }

    @Test
    void noTwoLinesShareANameOrAShortWord() {
        assertThatThrownBy(() -> three.add(wish("eu", "EUROPE"))).hasMessage("policy-line-exists");
        assertThatThrownBy(() -> three.add(wish("europe", "The Union"))).hasMessage("policy-line-exists");
        assertThatThrownBy(() -> three.change("europe", names("welcome policy"), null))
                .hasMessage("policy-line-exists");
    }

    @Test
    void thereAreThirtyAtMost() {
        PolicyList full = PolicyList.EMPTY;
        for (int i = 0; i < PolicyList.MOST; i++) {
            full = full.add(wish("line-" + i, "Line " + i)).state();
        }
        PolicyList list = full;

        assertThatThrownBy(() -> list.add(wish("one-more", "One more"))).hasMessage("too-many-policy-lines");
        assertThat(ids(list.remove("line-7")
                        .state()
                        .add(wish("one-more", "One more"))
                        .state()))
                .hasSize(PolicyList.MOST)
                .contains("one-more");
    }

    private static Iterable<String> ids(PolicyList list) {
        return list.offered().stream().map(PolicyLine::id).toList();
    }

    private static LineWish wish(String id, String name) {
        return new LineWish(id, names(name), null);
    }

    private static Texts names(String english) {
        return new Texts(Map.of("nl", english + " (nl)", "en", english));
    }
}
