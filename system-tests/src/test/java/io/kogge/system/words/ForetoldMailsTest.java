// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.board.usecase.StepMails;
import io.kogge.notification.message.model.MessageKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one service foretells another sends: it is a mail that there is, and both call it alike. */
class ForetoldMailsTest {
    private static final Path CHECKOUT = Path.of("..");
    private static final Path MISSION_PAGES = CHECKOUT.resolve("mission-service/src/main/resources/mission/templates");
    /** The fragment that shows the mail of a step: of one kind, or of one of two. */
    private static final Pattern SHOWN =
            Pattern.compile(":: mails\\(text=(?:'([a-z-]+)'|\\$\\{[^}]*\\? '([a-z-]+)' : '([a-z-]+)'})");

    private static final List<String> KINDS =
            Stream.of(MessageKind.values()).map(MessageKind::key).toList();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_mail_of_a_decision_on_a_person_is_called_as_where_its_text_is(String language) {
        Map<String, String> foretold = words("delegation/messages", "mail-kind.", language);
        Map<String, String> texts = words("notification/messages", "template.", language);

        assertThat(foretold)
                .containsOnlyKeys(Stream.of(StepMails.Kind.values())
                        .map(StepMails.Kind::key)
                        .toList());
        assertThat(KINDS).containsAll(foretold.keySet());
        // whose text it is says besides what comes with it
        assertThat(foretold)
                .allSatisfy((kind, word) -> assertThat(texts.get(kind)).startsWith(word));
    }

    @Test
    void a_mail_of_a_step_of_a_mission_is_one_that_there_is() throws IOException {
        try (Stream<Path> pages = Files.list(MISSION_PAGES)) {
            List<String> shown = pages.filter(Files::isRegularFile)
                    .flatMap(page -> SHOWN.matcher(read(page)).results())
                    .flatMap(ForetoldMailsTest::kinds)
                    .toList();
            assertThat(shown).containsExactlyInAnyOrder("mission-changed", "moved", "cancelled");
            assertThat(KINDS).containsAll(shown);
        }
    }

    private static Stream<String> kinds(MatchResult shown) {
        return IntStream.rangeClosed(1, shown.groupCount())
                .mapToObj(shown::group)
                .filter(Objects::nonNull);
    }

    private static Map<String, String> words(String source, String prefix, String language) {
        return Texts.of(CHECKOUT).stream()
                .filter(text -> text.source().equals(source) && text.language().equals(language))
                .filter(text -> text.key().startsWith(prefix))
                .collect(Collectors.toMap(text -> text.key().substring(prefix.length()), Text::words));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
