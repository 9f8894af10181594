// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import java.time.Instant;

/** What happened to a registration. */
public sealed interface RegistrationEvent {

    /** A form was handed in; it lapses at that moment unless it is confirmed. */
    record Started(Instant at, Instant expiresAt) implements RegistrationEvent {}

    /** It counts: the address was confirmed. */
    record Confirmed(Instant at) implements RegistrationEvent {}

    /** It counts: staff entered it. */
    record Entered(Instant at) implements RegistrationEvent {}

    /** Answers were corrected. */
    record Corrected(Instant at) implements RegistrationEvent {}

    /** Somebody registered with its address again. */
    record Repeated(Instant at) implements RegistrationEvent {}

    /** The person does not come. */
    record Withdrawn(Instant at) implements RegistrationEvent {}

    /** It was not confirmed in time, and what was filled in is erased. */
    record Expired(Instant at) implements RegistrationEvent {}

    /** The id of a second try was taken; of no interest to anybody else. */
    record IdTaken() implements RegistrationEvent {}

    /** What told whether the second try comes again is erased; of no interest to anybody else. */
    record Forgotten() implements RegistrationEvent {}
}
