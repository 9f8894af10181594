// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.Upkeep;
import java.util.List;

/**
 * A partner as its pages show it.
 *
 * @param partner the partner
 * @param version as it was read
 */
public record PartnerRow(Partner partner, long version) {

    static PartnerRow of(Stored<Partner> stored) {
        return new PartnerRow(stored.state(), stored.version());
    }

    /** Its page. */
    public String path() {
        return PartnerPages.PARTNERS + "/" + partner.id();
    }

    /** What is public of it. */
    public PartnerEntry entry() {
        return partner.entry();
    }

    /** Its contacts: theirs first. */
    public List<ContactPerson> contacts() {
        return partner.contacts().stream()
                .sorted((a, b) -> a.side().compareTo(b.side()))
                .toList();
    }

    /** How the upkeep is coloured; never the only sign. */
    public String tone() {
        return switch (entry().upkeep()) {
            case ACTIVE, FOUNDATION_LED -> "good";
            case REACTIVE, INTENDED -> "wait";
            case DORMANT, NOT_REALISED -> "";
        };
    }

    /** Whether a foundation keeps the tie up whose name nobody has said. */
    public boolean foundationUnknown() {
        return entry().upkeep() == Upkeep.FOUNDATION_LED && entry().foundation() == null;
    }
}
