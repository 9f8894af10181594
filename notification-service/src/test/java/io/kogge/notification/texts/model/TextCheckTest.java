// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.message.model.MarkupFinding;
import io.kogge.notification.message.model.MarkupFinding.Type;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCheckTest {
    @Test
    void everyFaultIsNamedAtOnceWithItsLine() {
        String body = """
                {{>greting}}

                {{mision}} in {{zzzzzz}} {{{name}}}
                {{#hasPlace}}
                {{cancelReason}} {{city}} {{stops}} {{ownPage}} {{office
                """;
        assertThat(said(faults(MessageKind.MOVED, "subject", body)))
                .containsExactlyInAnyOrder(
                        "wordings.nl.body[0] placeholder-misspelt {{>greeting}}",
                        "wordings.nl.body[2] placeholder-misspelt {{mission}}",
                        "wordings.nl.body[2][1] placeholder-unknown",
                        "wordings.nl.body[2][2] placeholder-not-allowed",
                        "wordings.nl.body[4] placeholder-elsewhere",
                        "wordings.nl.body[4][1] placeholder-outside-list",
                        "wordings.nl.body[4][2] placeholder-is-section",
                        "wordings.nl.body[4][3] placeholder-is-link",
                        "wordings.nl.body[4][4] placeholder-not-finished",
                        "wordings.nl.body[3] section-not-closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | required",
                "'one\ntwo'            | subject-one-line",
                "'**You** go'          | subject-is-plain",
                "'[You](https://x.nl)' | subject-is-plain",
                "'{{ownPage}}'         | placeholder-not-in-subject",
                "'{{>greeting}}'       | placeholder-not-in-subject",
                "'{{mision}}'          | placeholder-misspelt",
                "'{{#hasPlace}}You'    | section-not-closed"
            })
    void aSubjectIsOneLineOfPlainWords(String subject, String code) {
        assertThat(faults(MessageKind.MOVED, subject, "{{mission}}"))
                .extracting(Fault::field, Fault::code)
                .contains(tuple("wordings.nl.subject", code));
    }

    @Test
    void wordsWithStarsDashesAndUnderscoresAreNoMarkup() {
        assertThat(faults(MessageKind.MOVED, "2 * 3 - zo_iets: {{mission}}, {{dates}}", "{{mission}}"))
                .isEmpty();
    }

    @Test
    void whatTheMessageNeedsMustBeThereWhateverIsSo() {
        assertThat(faults(MessageKind.CONFIRM_ADDRESS, "Confirm", "Hello"))
                .extracting(Fault::code)
                .containsExactly("placeholder-needed");
        assertThat(faults(MessageKind.CONFIRM_ADDRESS, "Confirm", "{{#expires}}[x]({{confirmLink}}){{/expires}}"))
                .extracting(Fault::code)
                .containsExactly("placeholder-not-always");
        assertThat(faults(
                        MessageKind.ALREADY_REGISTERED,
                        "You were",
                        "{{#confirmed}}[x]({{ownPage}}){{/confirmed}}{{^confirmed}}[x]({{confirmLink}}){{/confirmed}}"))
                .isEmpty();
    }

    /** It would go to an address that it is not meant for. */
    @Test
    void aLinkOfAnotherMessageCannotBeNamed() {
        assertThat(faults(MessageKind.ADDRESS_CHANGE_ASKED, "Asked", "[x]({{newAddressLink}})"))
                .extracting(Fault::code)
                .containsExactly("placeholder-elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "https://groningen.nl/reis, true",
        "mailto:office@groningen.nl, true",
        "{{ownPage}}, true",
        "javascript:alert(1), false",
        "data:text/html;x, false",
        "ftp://groningen.nl, false",
        "/relative, false",
        "https://x.nl/?a={{name}}, false",
        "{{mission}}, false"
    })
    void aLinkLeadsToPagesOrAMailbox(String link, boolean right) {
        List<Fault> faults = TextCheck.faults(
                MessageKind.MOVED, "nl", new Wording("S", "x"), List.of(new MarkupFinding(Type.LINK, link, 7)));
        assertThat(faults.isEmpty()).isEqualTo(right);
        assertThat(faults).allMatch(fault -> fault.field().equals("wordings.nl.body[6]"));
    }

    @Test
    void picturesHtmlAndTooMuchAreRefused() {
        assertThat(TextCheck.faults(
                        MessageKind.MOVED,
                        "nl",
                        new Wording("S".repeat(151), "x".repeat(8_001)),
                        List.of(new MarkupFinding(Type.IMAGE, "x.png", 1), new MarkupFinding(Type.HTML, "<b>", 2))))
                .extracting(Fault::code)
                .containsExactly("too-long", "too-long", "text-picture", "text-html");
        assertThat(faults(MessageKind.MOVED, "S", "x\n".repeat(401)))
                .extracting(Fault::code)
                .containsExactly("text-too-many-lines");
    }

    private static List<Fault> faults(MessageKind kind, String subject, String body) {
        return TextCheck.faults(kind, "nl", new Wording(subject, body), List.of());
    }

    private static List<String> said(List<Fault> faults) {
        return faults.stream()
                .map(fault -> (fault.field() + " " + fault.code() + " "
                                + fault.params().getOrDefault("near", ""))
                        .strip())
                .toList();
    }
}
