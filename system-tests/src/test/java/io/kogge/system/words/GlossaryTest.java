// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read says nothing that the glossary forbids. */
class GlossaryTest {
    private static final Path CHECKOUT = Path.of("..");

    @Test
    void no_text_says_what_the_glossary_forbids() throws IOException {
        Glossary glossary = glossary();
        List<String> found = Texts.of(CHECKOUT).stream()
                .flatMap(text -> glossary.against(text).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mission/messages",
        "delegation/messages",
        "notification/rules",
        "kogge/web/messages",
        "mail",
        "statement"
    })
    void texts_of_every_kind_are_read_in_both_languages(String source) {
        assertThat(Texts.of(CHECKOUT))
                .filteredOn(text -> text.source().equals(source))
                .extracting(Text::language)
                .contains("nl", "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission/messages | nl | step.cancel  | De missie is Afgelast.           | geannuleerd",
                "mission/messages | nl | step.move    | Toon de nieuwe data              | datums",
                "mission/messages | nl | plan.save    | Bewaren                          | opslaan",
                "mission/messages | nl | step.cancel  | Dit mag u niet doen              | staff",
                "delegation/messages | nl | join.lead | Je krijgt een e-mail             | the public",
                "kogge/web/messages | nl | error.next | Laad je pagina opnieuw           | both",
                "mail             | nl | staff-digest | Dit wacht op u                   | staff",
                "mail             | nl | accepted     | Je gaat mee                      | the public",
                "statement        | nl | privacy      | Wat wij van je bewaren           | the public",
                "mission/messages | en | done.saved   | You need not do anything         | need to",
            })
    void what_is_forbidden_is_found(String source, String language, String key, String words, String said)
            throws IOException {
        assertThat(glossary().against(new Text(Path.of("x"), source, key, language, words)))
                .singleElement()
                .asString()
                .contains(words, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mission/messages | nl | privacy.kept | De waarden blijven bewaard",
                "mission/messages | nl | step.moved   | De database is verplaatst",
                "mail             | nl | accepted     | U gaat mee",
                "notification/look | nl | look.why.staff | Je krijgt deze mail",
                "mission/messages | en | done.saved   | Mail server",
            })
    void what_is_allowed_is_not(String source, String language, String key, String words) throws IOException {
        assertThat(glossary().against(new Text(Path.of("x"), source, key, language, words)))
                .isEmpty();
    }

    @Test
    void every_state_has_one_word_wherever_it_is_shown() throws IOException {
        States states = states();
        List<Text> texts = Texts.of(CHECKOUT);
        assertThat(texts.stream().flatMap(text -> states.against(text).stream()))
                .isEmpty();
        for (String language : List.of("nl", "en")) {
            assertThat(texts)
                    .filteredOn(text -> text.language().equals(language))
                    .extracting(text -> text.source() + ' ' + text.key())
                    .as("texts that the glossary names")
                    .containsAll(states.named());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kogge/web/messages | nl | state.completed   | voorbij          | afgerond",
                "delegation/messages | en | my.state.accepted | accepted         | you have a place",
                "mission/partners   | en | happening.mission.state.completed | over | completed",
                "mission/messages   | en | state.paused      | paused           | does not name",
            })
    void another_word_for_a_state_is_found(String source, String language, String key, String words, String said)
            throws IOException {
        assertThat(states().against(new Text(Path.of("x"), source, key, language, words)))
                .get()
                .asString()
                .contains(key, said);
    }

    private static States states() throws IOException {
        return new States(Files.readString(CHECKOUT.resolve("docs/glossary.md")));
    }

    private static Glossary glossary() throws IOException {
        return new Glossary(Files.readString(CHECKOUT.resolve("docs/glossary.md")));
    }
}
