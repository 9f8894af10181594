// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Rejection.Fault;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFieldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "li.na@example.org",
                "j.o'neill+x@mail.example.nl",
                "A_B~c@3com.example",
                "a@ab--cd.nl",
                "info@xn--bcher-kva.example",
                "info@example.xn--p1ai"
            })
    void whatIsAnAddressAlreadyStaysAsItIs(String address) {
        assertThat(read(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "info@bücher.example, info@xn--bcher-kva.example",
        "Info@BÜCHER.Example, Info@xn--bcher-kva.example",
        "info@straße.example, info@xn--strae-oqa.example",
        "info@STRAẞE.example, info@xn--strae-oqa.example",
        "info@strasse.example, info@strasse.example",
        "info@faß。example, info@xn--fa-hia.example",
        "info@例え.テスト, info@xn--r8jz45g.xn--zckzah",
        "' Info@Example.ORG\u00a0', Info@example.org"
    })
    void theDomainIsStoredAndSentInALabels(String written, String address) {
        assertThat(read(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "li.na",
                "@example.org",
                "li na@example.org",
                "a@b",
                "a@b..nl",
                "a@b.nl.",
                "a@-b.nl",
                "a@b_c.nl",
                "a@b.nl, c@d.nl",
                "a@b@c.nl",
                ".a@b.nl",
                "a.@b.nl",
                "a..b@c.nl",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "\"a b\"@example.org",
                "a@x\u200dy.nl",
                "a\u200b@example.org",
                "a\ud800@example.org",
                "a@\ud800.example"
            })
    void whatIsNone(String written) {
        assertThat(fault(written, field -> field)).isEqualTo("bad-email");
    }

    @Test
    void lengthsCountInOctetsOfWhatIsSent() {
        assertThat(read("x".repeat(64) + "@example.org")).startsWith("xxx");
        assertThat(fault("x".repeat(65) + "@example.org", field -> field)).isEqualTo("bad-email");
        assertThat(fault("ö".repeat(33) + "@example.org", field -> field.beyondAscii(true)))
                .isEqualTo("bad-email");
        assertThat(fault("a@" + "x".repeat(64) + ".nl", field -> field)).isEqualTo("bad-email");
        assertThat(fault("a@" + "x".repeat(49).concat(".").repeat(5) + "example", field -> field))
                .isEqualTo("bad-email");
        assertThat(fault("a@" + "ö".repeat(46).concat(".").repeat(5) + "nl", field -> field))
                .isEqualTo("bad-email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jörg@example.org", "Łukasz@example.org", "李娜@example.org"})
    void lettersBeyondAsciiBeforeTheAtAreTakenOnlyWhereTheMailServerTakesThem(String address) {
        assertThat(fault(address, field -> field)).isEqualTo("email-beyond-ascii");
        assertThat(field(address).beyondAscii(true).required()).isEqualTo(address);
    }

    private static String read(String written) {
        return field(written).required();
    }

    private static EmailField field(String written) {
        return Fields.of(new InputNode.Tree(Map.of("e", new InputNode.Leaf(written))))
                .email("e");
    }

    private static String fault(String written, UnaryOperator<EmailField> rule) {
        Fields fields = Fields.of(new InputNode.Tree(Map.of("e", new InputNode.Leaf(written))));
        rule.apply(fields.email("e")).orNull();
        return fields.faults().stream().map(Fault::code).findFirst().orElse("none");
    }
}
