// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.fixture.Composers;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.message.model.Placeholders;
import io.kogge.notification.message.model.TextBlock;
import io.kogge.notification.message.model.Wording;
import io.kogge.notification.texts.model.SampleMessage;
import io.kogge.notification.texts.model.SamplePerson;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes with Kogge passes what staff's texts have to pass. */
class ShippedTextsTest {
    private final CheckText check = new CheckText(Composers.previews(), Composers.CLOCK);

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyTextIsRightInEveryLanguage(MessageKind kind) {
        for (String language : kind.languages()) {
            assertThat(check.faults(kind, language, Composers.SHIPPED.of(kind, language)))
                    .as(language)
                    .isEmpty();
        }
    }

    /** Whatever the help says that a text can name stands for something, and nothing else can be named. */
    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyPlaceholderStandsForSomething(MessageKind kind) {
        Placeholders known = Placeholders.of(kind);
        Set<String> written = known.all().stream()
                .filter(each -> each.type() == Placeholder.Type.TEXT || each.type() == Placeholder.Type.LINK)
                .map(Placeholder::key)
                .collect(Collectors.toSet());
        assertThat(Composers.previews()
                        .examples(SampleMessage.of(kind, SamplePerson.FAR_AWAY, "en", Composers.CLOCK.instant()))
                        .keySet())
                .isEqualTo(written);
    }

    /** They would lie in mail servers' logs and on telephones' lock screens. */
    @Test
    void noSubjectHoldsALink() {
        for (MessageKind kind : MessageKind.values()) {
            for (String language : kind.languages()) {
                Wording wording = Composers.SHIPPED.of(kind, language);
                assertThat(wording.subject()).doesNotContain("Link}}", "Page}}");
            }
        }
    }

    @Test
    void theHelpSaysWhatEachMeans() {
        Set<String> keys =
                ResourceBundle.getBundle("notification/texts", Locale.ENGLISH).keySet();
        assertThat(keys)
                .containsAll(Stream.concat(
                                Arrays.stream(Placeholder.values()).map(each -> "placeholder." + each.key()),
                                Arrays.stream(TextBlock.values()).map(each -> "block." + each.key()))
                        .toList())
                .containsAll(Languages.ALL.stream()
                        .map(language -> "texts.language." + language)
                        .toList())
                .containsAll(Arrays.stream(SamplePerson.values())
                        .map(each -> "texts.sample." + each.name())
                        .toList());
    }
}
