// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

/** What happened to a partner, as far as others hear of it. */
public sealed interface PartnerEvent {

    /** It was entered, or what is public of it changed. */
    record Changed(Partner partner) implements PartnerEvent {}

    /** It was taken out of the register. */
    record Removed(String partnerId) implements PartnerEvent {}
}
