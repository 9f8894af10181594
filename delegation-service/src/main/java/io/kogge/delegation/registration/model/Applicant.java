// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import io.kogge.delegation.people.model.PersonDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to register: about the person, and about what the person registers for.
 *
 * @param person who
 * @param organisation for whom
 * @param role position in the organisation; null if not said
 * @param motivation what the person hopes for; null if not said
 */
public record Applicant(
        PersonDetails person,
        Organisation organisation,
        @Nullable String role,
        @Nullable String motivation) {

    private static final char BETWEEN = '\u001f';

    /** Names of the answers in which the two differ, apart from what they say about the person, in the order of the form. */
    List<String> otherAnswers(Applicant other) {
        return Stream.of(
                        differing("role", role, other.role),
                        differing("organisation", organisation.name(), other.organisation.name()),
                        differing("organisationKind", organisation.kind(), other.organisation.kind()),
                        differing("kvkNumber", organisation.kvkNumber(), other.organisation.kvkNumber()),
                        differing("motivation", motivation, other.motivation))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> differing(String name, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(name);
    }

    /** The same with another address. */
    public Applicant at(String email) {
        return new Applicant(person.withEmail(email), organisation, role, motivation);
    }

    /** The same with another name as in the passport, or none. */
    public Applicant withPassportName(@Nullable String other) {
        return new Applicant(person.withPassportName(other), organisation, role, motivation);
    }

    /** The same without a name as in the passport, unless the mission asks for that. */
    public Applicant asked(boolean forPassportName) {
        return new Applicant(person.asked(forPassportName), organisation, role, motivation);
    }

    /** All of it as one text, to tell whether two are the same; personal data, only for a digest. */
    public String content() {
        return Stream.of(
                        person.content(),
                        organisation.name(),
                        organisation.kind().name(),
                        Objects.toString(organisation.kvkNumber(), ""),
                        Objects.toString(role, ""),
                        Objects.toString(motivation, ""))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Applicant[" + person + ", " + organisation + "]";
    }
}
