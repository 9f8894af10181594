// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Rejection.Fault;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O’Neill-de Vries",
                "Łukasz Żółć",
                "Nguyễn Thị Minh",
                "李娜",
                "葛\uDB40\uDD00城",
                "علی\u200cرضا",
                "ക്\u200dഷ",
                "👩🏽\u200d💻 ❤️\u200d🔥 ✔️",
                "عبد الله",
                "שרה כהן",
                "A\u00a0B"
            })
    void whatPeopleAreCalledInAnyScriptStaysAsItIs(String text) {
        assertThat(field(text).withoutDomains().required()).isEqualTo(text);
        assertThat(field(text).multiline().required()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", // nothing but it
                "\u2800\u2800",
                "\u3164",
                "Jan\u200bsen",
                "Jan\u200csen",
                "Jan\u200dsen",
                "\u202eneS naJ",
                "Jan\u2066sen\u2069",
                "Jan\u200e",
                "Jan\u061c",
                "\ufeffJan",
                "Jan\u00adsen",
                "Jan\u2060sen",
                "Jan \ufe0f",
                "J\ufe0fa\ufe0fn",
                "Jan\udb40\udc41"
            })
    void whatNobodySeesIsRefusedAndItsPlaceTold(String text) {
        assertThat(fault(text, field -> field)).isEqualTo("invisible-characters");
        assertThat(fault("First line\n" + text, TextField::multiline)).isEqualTo("invisible-characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan\u0000sen",
                "Jan\u001bsen",
                "Jan\u0085sen",
                "Jan\u2028sen",
                "Jan\u2029sen",
                "Jan\ufffe",
                "Jan\ufdd0",
                "Jan\ud83d",
                "\udea2Jan",
                "Jan\ue000",
                "Jan\ufffdsen"
            })
    void whatIsNoCharacterOfAnyScriptIsRefused(String text) {
        assertThat(fault(text, field -> field)).isEqualTo("bad-characters");
        assertThat(fault(text, TextField::multiline)).isEqualTo("bad-characters");
    }

    @Test
    void thePlaceIsCountedAsPeopleCount() {
        Fields fields = fields("🚢 Jan\u200b");
        fields.text("t").orNull();

        assertThat(fields.faults()).containsExactly(new Fault("t", "invisible-characters", Map.of("position", 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\u3000\u2003", "\n\u2028"})
    void spaceOfAnyKindIsNothing(String text) {
        assertThat(fault(text, field -> field)).isEqualTo("required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. J. de Vries",
                "G.J.M. van den Berg",
                "J.de Vries",
                "Prof. mr. A.A.Th. Jansen-St. John",
                "Jan Jansen MSc.",
                "Martin Luther King, Jr."
            })
    void titlesAndInitialsAreNoLinks(String name) {
        assertThat(field(name).withoutDomains().required()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bol.com",
                "Booking.com B.V.",
                "A.S.R. Nederland N.V.",
                "St. Petersburg State University",
                "Jansen B.V./Pietersen N.V.",
                "C&A / H&M",
                "Sales @ Kogge: Groningen",
                "Industrie 4.0/5.0",
                "Wat kost .nl?"
            })
    void organisationsAreCalledByTheirDomains(String name) {
        assertThat(field(name).withoutLinks().required()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at https://example.org",
                "HTTP://example",
                "see WWW.example.org",
                "example.org/prize",
                "example.org?x=1",
                "example.org:8080",
                "write to a@example.org",
                "mailto:somebody",
                "[Win](example)"
            })
    void whatProgramsMakeIntoALinkIsRefused(String text) {
        assertThat(fault(text, TextField::withoutLinks)).isEqualTo("contains-link");
        assertThat(fault(text, TextField::withoutDomains)).isEqualTo("contains-link");
        assertThat(field(text).required()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Win at example.org",
                "Example.Org",
                "prize.example.org.",
                "jan@work",
                "x.example",
                "1.example",
                "example\u3002org",
                "example\uff0eorg",
                "ｅｘａｍｐｌｅ．ｏｒｇ",
                "example\u2024org"
            })
    void aPersonIsNotCalledByADomain(String text) {
        assertThat(fault(text, TextField::withoutDomains)).isEqualTo("contains-link");
    }

    @Test
    void aSecretIsReadAsItWasTyped() {
        assertThat(fields(" pass\u00a0word\t").secret("t").max(20).required()).isEqualTo(" pass\u00a0word\t");
        assertThat(fields(" ").secret("t").max(20).required()).isEqualTo(" ");
        Fields fields = fields("x".repeat(21));
        fields.secret("t").max(20).orNull();
        assertThat(fields.faults()).extracting(Fault::code).containsExactly("too-long");
    }

    private static Fields fields(String text) {
        return Fields.of(new InputNode.Tree(Map.of("t", new InputNode.Leaf(text))));
    }

    private static TextField field(String text) {
        return fields(text).text("t");
    }

    private static String fault(String text, UnaryOperator<TextField> rule) {
        Fields fields = fields(text);
        rule.apply(fields.text("t")).required();
        return fields.faults().stream().map(Fault::code).findFirst().orElse("none");
    }
}
