// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param name as the person wrote it; empty where it is not to be used, or not known to be true
 * @param language language tag to write in, such as {@code nl}
 * @param zone where the person lives
 * @param linkVersion version of the personal links that this address may be sent
 * @param formerEmail the address before this one, if it was ever confirmed; else null
 * @param newEmail an address that was asked for and is to be confirmed; null if there is none
 * @param addressChange number of the latest change of address that was asked for; 0 if there was none
 */
public record Contact(
        String personId,
        String name,
        String email,
        String language,
        ZoneId zone,
        int linkVersion,
        @Nullable String formerEmail,
        @Nullable String newEmail,
        int addressChange) {

    /** The same without anything that was typed freely; the address alone is left. */
    public Contact unnamed() {
        return new Contact(personId, "", email, language, zone, linkVersion, formerEmail, newEmail, addressChange);
    }

    /** The same to write to in this language. */
    public Contact reading(String other) {
        return new Contact(personId, name, email, other, zone, linkVersion, formerEmail, newEmail, addressChange);
    }

    /** The same at the address that is to be confirmed by this change; empty where another change came, or none waits. */
    public Optional<Contact> atNewAddress(long change) {
        return newEmail == null || addressChange != change ? Optional.empty() : Optional.of(at(newEmail));
    }

    /** The same at the address whose links had this version; empty where that is not known any more. */
    public Optional<Contact> atAddressOf(long version) {
        if (version == linkVersion) {
            return Optional.of(this);
        }
        return formerEmail == null || version != linkVersion - 1 ? Optional.empty() : Optional.of(at(formerEmail));
    }

    private Contact at(String address) {
        return new Contact(personId, name, address, language, zone, linkVersion, formerEmail, newEmail, addressChange);
    }

    /** Names nobody: this is logged. */
    @Override
    public String toString() {
        return "Contact[" + personId + "]";
    }
}
