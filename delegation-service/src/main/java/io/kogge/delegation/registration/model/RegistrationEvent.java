// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import java.time.Instant;

/** What happened to a registration. */
public sealed interface RegistrationEvent {

    /** A form was handed in; it lapses at that moment unless it is confirmed. */
    record Started(Instant at, Instant expiresAt) implements RegistrationEvent {}

    /** It counts: its own link was confirmed. */
    record Confirmed(Instant at) implements RegistrationEvent {}

    /** It counts: staff entered it. */
    record Entered(Instant at) implements RegistrationEvent {}

    /** Answers, or what is known of the person, were corrected. */
    record Corrected(Instant at) implements RegistrationEvent {}

    /** The person, or somebody with the person's address, registered again. */
    record Repeated(Instant at) implements RegistrationEvent {}

    /** The person does not come. */
    record Withdrawn(Instant at) implements RegistrationEvent {}

    /** A later form came before it was confirmed, and what was filled in is erased. */
    record Replaced(Instant at) implements RegistrationEvent {}

    /** It was not confirmed in time, and what was filled in is erased. */
    record Expired(Instant at) implements RegistrationEvent {}

    /** It is another person's from now on, as two records turned out to be of one. */
    record Moved(Instant at) implements RegistrationEvent {}
}
