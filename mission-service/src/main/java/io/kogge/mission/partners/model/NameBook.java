// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.name.Folded;
import java.util.List;

/**
 * Some entries of the register, looked up by name.
 *
 * @param partners the entries
 */
public record NameBook(List<Partner> partners) {
    /** Takes a copy. */
    public NameBook {
        partners = List.copyOf(partners);
    }

    /** The same names in the same order, each with its entry where exactly one is called so. */
    public List<PartnerName> link(List<PartnerName> named) {
        return named.stream().map(this::link).toList();
    }

    private PartnerName link(PartnerName named) {
        String sought = Folded.of(named.name());
        List<Partner> called = partners.stream()
                .filter(partner -> partner.entry().folded().contains(sought) && inCountry(partner, named))
                .toList();
        String id = called.size() == 1 ? called.get(0).id() : null;
        return new PartnerName(id, named.name(), named.country());
    }

    /** A network is in no country, and so in any that somebody takes it for. */
    private static boolean inCountry(Partner partner, PartnerName named) {
        String country = partner.entry().country();
        return named.country() == null || country == null || country.equals(named.country());
    }
}
