// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.storage;

import io.kogge.delegation.people.model.AddressChange;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.delegation.people.model.SharedAddress;
import io.kogge.delegation.people.usecase.AddressKeys;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person as stored; components as in {@link Person}.
 *
 * @param addressKey unique: the address's key while forms with the address are taken to come from this person, else its
 *     own id
 * @param passportNamed true while a name as in the passport is kept, to find it by; else null, as in what was stored before
 *     there were any
 */
public record PersonDocument(
        String id,
        String addressKey,
        PersonState state,
        String name,
        String email,
        @Nullable String phone,
        String language,
        String zone,
        boolean addressConfirmed,
        @Nullable String formerEmail,
        int linkVersion,
        @Nullable Instant expiresAt,
        int changesAsked,
        @Nullable ChangeDocument change,
        @Nullable SharedDocument shared,
        @Nullable String mergedInto,
        @Nullable String passportName,
        @Nullable Boolean passportNamed) {

    /** As {@link AddressChange}. */
    public record ChangeDocument(int number, String email, Instant expiresAt) {
        @Override
        public String toString() {
            return "ChangeDocument[" + number + "]";
        }
    }

    /** As {@link SharedAddress}. */
    public record SharedDocument(String otherId, Instant since, SharedAddress.Step step) {}

    /** From the model. */
    public static PersonDocument of(Person person, AddressKeys keys) {
        PersonDetails details = person.details();
        AddressChange change = person.change();
        SharedAddress shared = person.shared();
        return new PersonDocument(
                person.id(),
                person.holdsAddress() ? keys.of(details.email()) : person.id(),
                person.state(),
                details.name(),
                details.email(),
                details.phone(),
                details.language(),
                details.zone().getId(),
                person.addressConfirmed(),
                person.formerEmail(),
                person.linkVersion(),
                person.expiresAt(),
                person.changesAsked(),
                change == null ? null : new ChangeDocument(change.number(), change.email(), change.expiresAt()),
                shared == null ? null : new SharedDocument(shared.otherId(), shared.since(), shared.step()),
                person.mergedInto(),
                details.passportName(),
                details.passportName() == null ? null : Boolean.TRUE);
    }

    /** To the model. */
    public Person toPerson() {
        return new Person(
                id,
                state,
                new PersonDetails(name, email, phone, language, ZoneId.of(zone), passportName),
                addressConfirmed,
                formerEmail,
                linkVersion,
                expiresAt,
                changesAsked,
                change == null ? null : new AddressChange(change.number(), change.email(), change.expiresAt()),
                shared == null ? null : new SharedAddress(shared.otherId(), shared.since(), shared.step()),
                mergedInto);
    }

    @Override
    public String toString() {
        return "PersonDocument[" + id + "]";
    }
}
