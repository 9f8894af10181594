// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.delegation.people.model.CanonicalAddress;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.support.Site;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.web.input.Fields;
import io.kogge.web.settings.MailProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class ApplicantInputTest {
    @Test
    void lettersBeyondAsciiBeforeTheAtNeedAMailServerThatTakesThem() {
        Fields refused = fields("jörg@example.org");
        new ApplicantInput(new MailProperties(false)).read(refused);

        assertThat(refused.faults()).containsExactly(Fault.of("email", "email-beyond-ascii"));
        assertThat(person("jörg@example.org").email()).isEqualTo("jörg@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "info@bücher.example, Info@XN--BCHER-KVA.example",
        "jörg@example.org, Jo\u0308rg@example.org",
    })
    void theSameMailboxIsComparedAlikeHoweverItIsWritten(String one, String other) {
        assertThat(CanonicalAddress.of(person(one).email()))
                .isEqualTo(CanonicalAddress.of(person(other).email()));
    }

    @ParameterizedTest
    @CsvSource({
        "info@straße.example, info@strasse.example",
        "li+a@example.org, li+b@example.org",
        "jörg@example.org, jorg@example.org"
    })
    void anotherMailboxIsComparedAsAnother(String one, String other) {
        assertThat(CanonicalAddress.of(person(one).email()))
                .isNotEqualTo(CanonicalAddress.of(person(other).email()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sanne Maria Wiersma",
                "'t Hart-Óstergård, Zoë Ĳsbrandtje",
                "LI, NA",
                "J.P. O’Connor Jr.",
                "Nguyễn Thị Minh",
                "Kaʻiulani"
            })
    void aNameAsInThePassportIsTakenAsItStandsThere(String typed) {
        Fields fields = fields("sanne@example.org", typed);
        assertThat(applicant(fields).passportName()).isEqualTo(typed);
        assertThat(fields.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "李娜, not-latin",
        "Сергей, not-latin",
        "Sanne 2, not-latin",
        "'...', not-latin",
        "Wiersma<<Sanne, not-latin",
        "Sanne\u202eamsreiW, invisible-characters",
        "San\u200bne, invisible-characters",
        "example.org Sanne, contains-link"
    })
    void whatNoPassportHasIsAFaultOfTheField(String typed, String code) {
        Fields fields = fields("sanne@example.org", typed);
        applicant(fields);
        assertThat(fields.faults()).extracting(Fault::field, Fault::code).containsExactly(tuple("passportName", code));
    }

    @Test
    void aNameAsInThePassportHasALengthLikeOthersAndMayBeLeftOut() {
        Fields fields = fields("sanne@example.org", "a".repeat(121));
        applicant(fields);
        assertThat(fields.faults()).extracting(Fault::code).containsExactly("too-long");
        assertThat(applicant(fields("sanne@example.org", " ")).passportName()).isNull();
    }

    private static PersonDetails applicant(Fields fields) {
        return new ApplicantInput(new MailProperties(true)).read(fields).person();
    }

    private static Fields fields(String email, String passportName) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        Site.answers(email).forEach((name, value) -> form.add(name, value.toString()));
        form.add("passportName", passportName);
        return Fields.of(form);
    }

    private static PersonDetails person(String email) {
        Applicant applicant = new ApplicantInput(new MailProperties(true)).read(fields(email));
        return applicant.person();
    }

    private static Fields fields(String email) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        Site.answers(email).forEach((name, value) -> form.add(name, value.toString()));
        return Fields.of(form);
    }
}
