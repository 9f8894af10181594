// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.chosen;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class VocabularyWordsTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(
                    new KeptTheme(new Theme("t1", names("Wind")), true, null),
                    new KeptTheme(new Theme("t2", names("Ports")), false, null),
                    new KeptTheme(new Theme("t3", names("Energy")), true, null)),
            List.of(new PolicyLine("welcome", names("Welcome")), new PolicyLine("europe", names("Europe"))),
            Set.of("welcome"));

    private final VocabularyWords words = new VocabularyWords(VOCABULARY, Locale.ENGLISH);

    @Test
    void whatWasTakenOffAListIsOfferedToWhatHasItAlone() {
        assertThat(words.themes(Form.empty())).extracting(Option::label).containsExactly("Energy", "Wind");
        assertThat(words.lines(Form.empty())).extracting(Option::label).containsExactly("Welcome");

        Form filled = form(Map.of("themes", "t2", "policyLine", "europe"));
        assertThat(words.themes(filled)).extracting(Option::label).containsExactly("Energy", "Ports", "Wind");
        assertThat(words.lines(filled)).extracting(Option::label).containsExactly("Welcome", "Europe");
        assertThat(VOCABULARY.hasLine("europe")).as("and is saved with it").isTrue();
    }

    @Test
    void itIsStillLookedForAndCalledByItsName() {
        assertThat(words.themes()).hasSize(3);
        assertThat(words.lines()).hasSize(2);
        assertThat(words.line("europe")).isEqualTo("Europe");
        assertThat(words.theme(new Theme("t2", names("Harbours"))))
                .as("as it is called now")
                .isEqualTo("Ports");
        assertThat(words.line("unheard-of")).isEqualTo("unheard-of");
        assertThat(words.line(null)).isEmpty();
    }

    private static Form form(Map<String, String> values) {
        LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        values.forEach(typed::add);
        return Form.of(typed);
    }

    private static Texts names(String english) {
        return new Texts(Map.of("en", english, "nl", english));
    }
}
