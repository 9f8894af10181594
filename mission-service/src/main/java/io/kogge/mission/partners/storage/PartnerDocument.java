// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.ContactPerson;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it is stored. {@code folded}, {@code nameKeys}, {@code sortName} and {@code sortSince} follow from the rest:
 * they tell it by its whole name, find it by what somebody types, and sort it.
 */
public record PartnerDocument(
        String partnerId,
        RegisterKind kind,
        Map<String, String> names,
        List<String> folded,
        List<String> nameKeys,
        String sortName,
        @Nullable String country,
        Tie tie,
        Upkeep upkeep,
        @Nullable String foundation,
        @Nullable String since,
        String sortSince,
        List<ThemePart> themes,
        @Nullable String policyLine,
        List<ContactPart> contacts,
        @Nullable String notes,
        boolean removed) {
    /** Behind every day. */
    private static final String UNKNOWN = "~";

    /** A contact. */
    public record ContactPart(
            String contactId,
            ContactPerson.Side side,
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) {
        static ContactPart of(ContactPerson contact) {
            return new ContactPart(
                    contact.id(),
                    contact.side(),
                    contact.name(),
                    contact.role(),
                    contact.email(),
                    contact.phone(),
                    contact.note());
        }

        ContactPerson toContact() {
            return new ContactPerson(contactId, side, name, role, email, phone, note);
        }
    }

    static PartnerDocument of(Partner partner) {
        PartnerEntry entry = partner.entry();
        KnownDate since = entry.since();
        return new PartnerDocument(
                partner.id(),
                entry.kind(),
                entry.names().byLanguage(),
                entry.folded().stream().sorted().toList(),
                NameKeys.of(entry.names().byLanguage().values()),
                Folded.of(entry.name("nl")),
                entry.country(),
                entry.tie(),
                entry.upkeep(),
                entry.foundation(),
                since == null ? null : since.toString(),
                since == null ? UNKNOWN : since.first().toString(),
                ThemePart.of(entry.themes()),
                entry.policyLine(),
                partner.contacts().stream().map(ContactPart::of).toList(),
                partner.notes(),
                partner.removed());
    }

    Partner toPartner() {
        PartnerEntry entry = new PartnerEntry(
                kind,
                new Texts(names),
                country,
                tie,
                upkeep,
                foundation,
                since == null ? null : KnownDate.parse(since),
                ThemePart.toThemes(themes),
                policyLine);
        return new Partner(
                partnerId, entry, contacts.stream().map(ContactPart::toContact).toList(), notes, removed);
    }
}
