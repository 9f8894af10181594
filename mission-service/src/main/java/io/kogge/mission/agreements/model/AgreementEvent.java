// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

/** What happened to an agreement that others hear of. */
public sealed interface AgreementEvent {

    /** It was signed, and entered in the register. */
    record Signed(Agreement agreement) implements AgreementEvent {}

    /** What is known of it changed. */
    record Changed(Agreement agreement) implements AgreementEvent {}

    /** Another took its place. */
    record Renewed(Agreement agreement) implements AgreementEvent {}

    /** It was closed. */
    record Ended(Agreement agreement) implements AgreementEvent {}

    /** It was taken out of the register. */
    record Removed(String id) implements AgreementEvent {}
}
