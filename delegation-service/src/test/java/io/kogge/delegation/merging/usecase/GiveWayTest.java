// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.usecase.ConfirmAddress;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.support.Meanwhile;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.registration.RegistrationRepeated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was never confirmed gives way to who confirmed the address. */
class GiveWayTest extends AtOneMailbox {
    @Test
    void whoeverConfirmsBetweenTheLookAndTheWriteDoesNotGiveWay() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        String typed = person("typed").id();
        PeopleIndex index = Meanwhile.after(
                PeopleIndex.class, delegation.peopleIndex, "byAddressKey", () -> delegation.confirmForm("typed"));
        FindPerson find = new FindPerson(delegation.personStore, index, delegation.keys);
        delegation
                .registrations
                .askForAddress("kept", "third@example.org", STAFF)
                .block();
        new ConfirmAddress(delegation.personStore, find, delegation.giveWay, delegation.clock)
                .confirm(person("kept").id(), person("kept").changesAsked())
                .block();
        assertThat(person("typed").id()).isEqualTo(typed);
        assertThat(proposals()).containsExactly(person("kept").id() + '/' + typed);
    }

    @Test
    void aRecordThatNobodyConfirmedGivesWayByItself() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        String typed = person("typed").id();
        moves("kept", "third@example.org");
        assertThat(delegation.find.at(List.of("third@example.org")).block().values())
                .extracting(Person::id)
                .containsExactly(person("kept").id());
        assertThat(delegation.people.get(typed).block().state().mergedInto())
                .isEqualTo(person("kept").id());
        assertThat(person("typed").id()).isEqualTo(person("kept").id());
        assertThat(delegation.registrations.get("typed").block().state().state())
                .isEqualTo(RegistrationState.STARTED);
    }

    @Test
    void aFormOfARecordThatGivesWayStandsBackWhereItsOwnerRegisteredAlready() {
        delegation.handIn("typed", "m", Applicants.stranger("third@example.org"));
        moves("kept", "third@example.org");
        assertThat(delegation.registrations.get("typed").block().state().state())
                .isEqualTo(RegistrationState.REPLACED);
        assertThat(delegation.published(RegistrationRepeated.class)).hasSize(1);
    }

    @Test
    void whatWasLeftWithARecordThatGaveWayGoesWhereTheRestWent() {
        delegation.handIn("typed", "n", Applicants.stranger("third@example.org"));
        Person gone = delegation
                .personStore
                .change(
                        person("typed").id(),
                        Command.by(STAFF),
                        typed -> typed.mergeInto(person("kept").id(), delegation.clock.instant()))
                .block()
                .state();
        delegation.giveWay.finish(gone).block();
        assertThat(person("typed").id()).isEqualTo(person("kept").id());
    }
}
