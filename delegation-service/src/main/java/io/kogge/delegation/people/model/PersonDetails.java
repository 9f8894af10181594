// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import io.kogge.kernel.text.Languages;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person.
 *
 * @param name full name as the person writes it
 * @param email address for all mail as it was typed, its domain in A-labels
 * @param phone telephone number as it was typed; null where none was given
 * @param language BCP 47 tag of the language to write in
 * @param zone where the person lives: times in mails are given in it too
 */
public record PersonDetails(
        String name, String email, @Nullable String phone, String language, ZoneId zone) {

    /** Of somebody of whom nothing is left. */
    public static final PersonDetails NONE = new PersonDetails("", "", null, Languages.FALLBACK, ZoneOffset.UTC);

    /** The same with another address. */
    public PersonDetails withEmail(String other) {
        return new PersonDetails(name, other, phone, language, zone);
    }

    /** Whether it is the same mailbox, however it is spelled. */
    public boolean reachedAt(String other) {
        return CanonicalAddress.of(email).equals(CanonicalAddress.of(other));
    }

    /** What is kept where nothing may be kept: the language and the zone, which many share. */
    public PersonDetails erased() {
        return new PersonDetails("", "", null, language, zone);
    }

    /** All of it as one text, to tell whether two are the same; personal data, only for a digest. */
    public String content() {
        return String.join("\u001f", name, email, Objects.toString(phone, ""), language, zone.getId());
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonDetails[" + language + "]";
    }
}
