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
 * @param passportName name as in the passport; null where none was given, or none is asked for
 */
public record PersonDetails(
        String name,
        String email,
        @Nullable String phone,
        String language,
        ZoneId zone,
        @Nullable String passportName) {

    private static final String BETWEEN = "\u001f";

    /** Of somebody of whom nothing is left. */
    public static final PersonDetails NONE = new PersonDetails("", "", null, Languages.FALLBACK, ZoneOffset.UTC, null);

    /** The same with another address. */
    public PersonDetails withEmail(String other) {
        return new PersonDetails(name, other, phone, language, zone, passportName);
    }

    /** The same with another name as in the passport, or none. */
    public PersonDetails withPassportName(@Nullable String other) {
        return new PersonDetails(name, email, phone, language, zone, other);
    }

    /** The same without a name as in the passport, unless that is asked for. */
    public PersonDetails asked(boolean forPassportName) {
        return forPassportName ? this : withPassportName(null);
    }

    /** Whether it is the same mailbox, however it is spelled. */
    public boolean reachedAt(String other) {
        return CanonicalAddress.of(email).equals(CanonicalAddress.of(other));
    }

    /** What is kept where nothing may be kept: the language and the zone, which many share. */
    public PersonDetails erased() {
        return new PersonDetails("", "", null, language, zone, null);
    }

    /** All of it as one text, to tell whether two are the same; personal data, only for a digest. */
    public String content() {
        String always = String.join(BETWEEN, name, email, Objects.toString(phone, ""), language, zone.getId());
        // as it was before there were names as in the passport, so that what was handed in then is still the same
        return passportName == null ? always : always + BETWEEN + passportName;
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonDetails[" + language + "]";
    }
}
