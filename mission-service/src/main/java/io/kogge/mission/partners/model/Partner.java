// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.themes.model.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, an organisation or a network with which the office has a tie. Every method decides and says what happened;
 * what is private of it changes without a word.
 *
 * @param id chosen by who entered it
 * @param entry what is public of it
 * @param contacts whom to turn to; private
 * @param notes of the office; private; null if there are none
 * @param removed whether it was taken out of the register; then nothing private is left of it
 */
public record Partner(
        String id,
        PartnerEntry entry,
        List<ContactPerson> contacts,
        @Nullable String notes,
        boolean removed) {
    /** Most contacts of one partner. */
    public static final int MAX_CONTACTS = 50;

    /** Takes a copy. */
    public Partner {
        contacts = List.copyOf(contacts);
    }

    /** A new one. */
    public static Decision<Partner, PartnerEvent> enter(String id, PartnerEntry entry, @Nullable String notes) {
        EntryRules.check(entry);
        Partner entered = new Partner(id, entry, List.of(), notes, false);
        return Decision.of(entered, new PartnerEvent.Changed(entered));
    }

    /** Says otherwise what it is. */
    public Decision<Partner, PartnerEvent> edit(PartnerEntry changed, @Nullable String rewritten) {
        present();
        EntryRules.check(changed);
        Partner edited = new Partner(id, changed, contacts, rewritten, false);
        return changed.equals(entry) ? Decision.of(edited) : Decision.of(edited, new PartnerEvent.Changed(edited));
    }

    /** Adds this contact, or puts it in place of the one of its id. */
    public Decision<Partner, PartnerEvent> keep(ContactPerson contact) {
        present();
        List<ContactPerson> kept = new ArrayList<>(contacts);
        kept.replaceAll(each -> each.id().equals(contact.id()) ? contact : each);
        if (!kept.contains(contact)) {
            kept.add(contact);
        }
        if (kept.size() > MAX_CONTACTS) {
            throw new Rejection.Conflict("too-many-contacts");
        }
        return Decision.of(with(kept));
    }

    /** Forgets this contact. */
    public Decision<Partner, PartnerEvent> erase(String contactId) {
        contact(contactId);
        return Decision.of(with(
                contacts.stream().filter(each -> !each.id().equals(contactId)).toList()));
    }

    /** Has this theme as it is called now, where it has it. */
    public Decision<Partner, PartnerEvent> rename(Theme renamed) {
        return removed ? Decision.unchanged(this) : edit(entry.with(renamed), notes);
    }

    /** Takes it out of the register. */
    public Decision<Partner, PartnerEvent> remove() {
        present();
        return Decision.of(new Partner(id, entry, List.of(), null, true), new PartnerEvent.Removed(id));
    }

    /** The contact; a rejection {@code contact-not-found} if there is none. */
    public ContactPerson contact(String contactId) {
        present();
        return contacts.stream()
                .filter(each -> each.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("contact"));
    }

    private Partner with(List<ContactPerson> kept) {
        return new Partner(id, entry, kept, notes, false);
    }

    private void present() {
        if (removed) {
            throw new Rejection.NotFound("partner");
        }
    }
}
