// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.merging.events.SharedAddresses;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.registration.model.Applicants;
import io.kogge.delegation.support.InMemoryDelegation;
import io.kogge.delegation.support.TestMissions;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.schemas.Topic;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;

/** Two records with one mailbox, of which one moved to it. */
abstract class AtOneMailbox {
    static final Actor STAFF = Actor.staff("staff-1");

    final InMemoryDelegation delegation = new InMemoryDelegation();

    @BeforeEach
    void twoRecordsOfOneMailbox() {
        for (String mission : List.of("m", "n")) {
            delegation.announce(TestMissions.hamburg(mission, 9));
        }
        confirmed("kept", "m", "old@example.org");
        confirmed("double", "m", "sanne@example.org");
        confirmed("other", "n", "sanne@example.org");
        moves("kept", "sanne@example.org");
    }

    void names(String registration, String passportName) {
        delegation
                .personStore
                .change(
                        person(registration).id(),
                        Command.by(STAFF),
                        now -> now.correct(now.details().withPassportName(passportName)))
                .block();
    }

    /** Everything that was told of people until now is heard, once more. */
    void heard() {
        SharedAddresses reaction = new SharedAddresses(delegation.sharing);
        Stream.of(LinkVersionRaised.class, PersonMerged.class, PersonErased.class)
                .flatMap(type -> delegation.published(type).stream())
                .forEach(event -> reaction.react(received(event)).block());
    }

    static ReceivedEvent received(SpecificRecord event) {
        return new ReceivedEvent(
                "person/p/1", Topic.PERSON_EVENTS, "p", "person", "p", 1, Instant.EPOCH, STAFF, "c", event);
    }

    long seen(String personId) {
        return delegation
                .merge
                .proposals()
                .filter(proposal -> proposal.person().id().equals(personId))
                .map(MergeProposal::version)
                .next()
                .blockOptional()
                .orElse(0L);
    }

    List<String> proposals() {
        return delegation
                .merge
                .proposals()
                .map(proposal -> proposal.person().id() + '/' + proposal.other().id())
                .collectList()
                .block();
    }

    List<String> held(String email) {
        return delegation.find.at(List.of(email)).block().values().stream()
                .map(Person::id)
                .toList();
    }

    void confirmed(String id, String mission, String email) {
        delegation.handIn(id, mission, Applicants.with(email));
        delegation.confirmForm(id);
    }

    void moves(String id, String email) {
        delegation.registrations.askForAddress(id, email, STAFF).block();
        Person person = person(id);
        delegation.confirmAddress.confirm(person.id(), person.changesAsked()).block();
    }

    Person person(String registrationId) {
        return delegation.person(registrationId);
    }
}
