// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts title = new Texts(Map.of("nl", "Reis", "en", "Journey", "zh-Hans", "旅程"));

    @Test
    void whoeverAsksReadsItInTheLanguageAskedFor() {
        assertThat(title.in("nl")).contains(new Text("nl", "Reis"));
        assertThat(title.in("nl-BE")).contains(new Text("nl", "Reis"));
        assertThat(title.in("zh-CN")).contains(new Text("zh-Hans", "旅程"));
        assertThat(title.in("zh")).contains(new Text("zh-Hans", "旅程"));
    }

    @Test
    void withoutThatItIsReadInEnglish() {
        assertThat(title.in("de")).contains(new Text("en", "Journey"));
        assertThat(title.in("")).contains(new Text("en", "Journey"));
    }

    @Test
    void withoutEitherInAnyInTheOrderInWhichLanguagesAreOffered() {
        Texts text = new Texts(Map.of("da", "Rejse", "de", "Reise", "zh-Hans", "旅程"));
        assertThat(text.in("nl")).contains(new Text("de", "Reise"));
        assertThat(new Texts(Map.of("sv", "Resa", "da", "Rejse")).in("nl")).contains(new Text("da", "Rejse"));
    }

    @Test
    void whereThereIsNoTextThereIsNone() {
        assertThat(Texts.NONE.in("en")).isEmpty();
    }

    @Test
    void theSameTextsAreWrittenTheSameWhateverOrderTheyCameIn() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("zh-Hans", "二");
        other.put("en", "two");
        other.put("de", "zwei");
        other.put("nl", "twee");

        assertThat(new Texts(other)).hasToString("Texts[byLanguage={de=zwei, en=two, nl=twee, zh-Hans=二}]");
    }

    @Test
    void aTagIsKnownByItsLanguage() {
        assertThat(Languages.known("zh-CN")).contains("zh-Hans");
        assertThat(Languages.known("DE")).contains("de");
        assertThat(Languages.known("en-GB")).contains("en");
        assertThat(Languages.known("fr")).isEmpty();
        assertThat(Languages.known("no tag")).isEmpty();
    }
}
