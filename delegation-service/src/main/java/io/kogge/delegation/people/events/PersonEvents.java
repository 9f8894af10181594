// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.events;

import io.kogge.delegation.people.model.AddressChange;
import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.delegation.people.model.PersonEvent;
import io.kogge.delegation.people.model.PersonEvent.AddressAsked;
import io.kogge.delegation.people.model.PersonEvent.Erased;
import io.kogge.delegation.people.model.PersonEvent.LinksRaised;
import io.kogge.delegation.people.model.PersonEvent.Merged;
import io.kogge.delegation.people.model.PersonEvent.Reachable;
import io.kogge.delegation.people.model.PersonState;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import io.kogge.schemas.person.AddressChangeRequested;
import io.kogge.schemas.person.LinkVersionRaised;
import io.kogge.schemas.person.PersonErased;
import io.kogge.schemas.person.PersonMerged;
import java.util.List;

/**
 * Publishes what happened to people. Names and addresses go to the contacts alone, before the event that makes somebody
 * want to write to them; a name only once the address is confirmed or vouched for.
 */
public final class PersonEvents {
    private PersonEvents() {}

    /** What goes on the topics because of this event. */
    public static List<Outgoing> outgoing(Person person, PersonEvent event) {
        String id = person.id();
        if (event instanceof Reachable) {
            return List.of(contact(person));
        }
        if (event instanceof AddressAsked asked) {
            return List.of(
                    contact(person),
                    Outgoing.of(
                            id,
                            new AddressChangeRequested(
                                    id,
                                    asked.change().number(),
                                    asked.where().registrationId(),
                                    asked.where().missionId(),
                                    asked.tellPresent(),
                                    person.linkVersion(),
                                    asked.change().expiresAt(),
                                    asked.at())));
        }
        if (event instanceof LinksRaised raised) {
            return List.of(
                    contact(person), Outgoing.of(id, new LinkVersionRaised(id, raised.linkVersion(), raised.at())));
        }
        if (event instanceof Merged merged) {
            return List.of(
                    Outgoing.of(id, new PersonMerged(id, merged.intoId(), merged.at())),
                    Outgoing.tombstone(Topic.DELEGATE_CONTACTS, id));
        }
        if (event instanceof Erased erased) {
            return List.of(
                    Outgoing.of(id, new PersonErased(id, erased.at())),
                    Outgoing.tombstone(Topic.DELEGATE_CONTACTS, id));
        }
        return List.of();
    }

    private static Outgoing contact(Person person) {
        PersonDetails details = person.details();
        AddressChange change = person.change();
        return Outgoing.of(
                person.id(),
                new DelegateContact(
                        person.id(),
                        person.state() == PersonState.CONFIRMED ? details.name() : "",
                        details.email(),
                        details.language(),
                        details.zone().getId(),
                        person.linkVersion(),
                        person.formerEmail(),
                        change == null ? null : change.email(),
                        person.changesAsked()));
    }
}
