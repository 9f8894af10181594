// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partner as the API answers it. */
record PartnerView(
        String id,
        RegisterKind kind,
        Map<String, String> names,
        @Nullable String country,
        Tie tie,
        Upkeep upkeep,
        @Nullable String foundation,
        @Nullable String since,
        List<String> themes,
        @Nullable String policyLine,
        @Nullable String notes,
        List<ContactView> contacts,
        long version) {

    /** A contact. */
    record ContactView(
            String id,
            ContactPerson.Side side,
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) {
        static ContactView of(ContactPerson contact) {
            return new ContactView(
                    contact.id(),
                    contact.side(),
                    contact.name(),
                    contact.role(),
                    contact.email(),
                    contact.phone(),
                    contact.note());
        }
    }

    static PartnerView of(Stored<Partner> stored) {
        Partner partner = stored.state();
        PartnerEntry entry = partner.entry();
        KnownDate since = entry.since();
        return new PartnerView(
                partner.id(),
                entry.kind(),
                entry.names().byLanguage(),
                entry.country(),
                entry.tie(),
                entry.upkeep(),
                entry.foundation(),
                since == null ? null : since.toString(),
                entry.themes().stream().map(Theme::id).toList(),
                entry.policyLine(),
                partner.notes(),
                partner.contacts().stream().map(ContactView::of).toList(),
                stored.version());
    }
}
