// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registered: one address, any number of missions. What a form says about a person who is known changes
 * nothing before that form's own link is confirmed; another address nothing before that address confirms. A name as in the
 * passport is kept of known people alone.
 *
 * @param id random; the key of the contact
 * @param state how sure it is that there is such a person
 * @param details name, address and the like
 * @param addressConfirmed whether the mailbox's owner ever confirmed the address, and not only staff vouched for it
 * @param formerEmail the address before the present one, if it was ever confirmed; else null
 * @param linkVersion version of all personal links; links of another version are revoked
 * @param expiresAt when the record lapses, or came to its end, be it merged; null once it was confirmed
 * @param changesAsked how often another address was asked for
 * @param change the change of address that waits to be confirmed; null if none does
 * @param shared that the address is another person's too; null if it is not
 * @param mergedInto who the person turned out to be; null unless merged
 */
public record Person(
        String id,
        PersonState state,
        PersonDetails details,
        boolean addressConfirmed,
        @Nullable String formerEmail,
        int linkVersion,
        @Nullable Instant expiresAt,
        int changesAsked,
        @Nullable AddressChange change,
        @Nullable SharedAddress shared,
        @Nullable String mergedInto) {

    /** Somebody handed in a form with an address that nobody has; the record lapses at that moment unless confirmed. */
    public static Decision<Person, PersonEvent> appear(String id, PersonDetails details, Instant expiresAt) {
        return reachable(new Person(
                id,
                PersonState.UNCONFIRMED,
                details.withPassportName(null),
                false,
                null,
                1,
                expiresAt,
                0,
                null,
                null,
                null));
    }

    /** Staff enter somebody with an address that nobody has. */
    public static Decision<Person, PersonEvent> enter(String id, PersonDetails details) {
        return reachable(new Person(id, PersonState.CONFIRMED, details, false, null, 1, null, 0, null, null, null));
    }

    /** Whether forms with the address are taken to come from this person. */
    public boolean holdsAddress() {
        return state.holdsAddress() && shared == null;
    }

    /** Whether nothing is left of what people wrote, but for a name as in the passport that is yet to be taken over. */
    public boolean erased() {
        return !state.holdsAddress();
    }

    /**
     * Another form came with this address. While nobody confirmed it the latest form counts; a known person stays as is.
     * A conflict {@code person-gone} where the record does not hold the address any more.
     */
    public Decision<Person, PersonEvent> handIn(PersonDetails typed, Instant lapsesAt) {
        requirePresent();
        if (state == PersonState.CONFIRMED || expiresAt == null) {
            return Decision.unchanged(this);
        }
        Instant later = lapsesAt.isAfter(expiresAt) ? lapsesAt : expiresAt;
        PersonDetails latest = typed.withPassportName(null);
        if (latest.equals(details) && later.equals(expiresAt)) {
            return Decision.unchanged(this);
        }
        return reachable(with(latest, later));
    }

    /** Staff vouch for an address that nobody confirmed; what is known of a known person stays. */
    public Decision<Person, PersonEvent> vouch(PersonDetails entered) {
        requirePresent();
        return state == PersonState.CONFIRMED
                ? Decision.unchanged(this)
                : reachable(confirmed(entered.withEmail(details.email()), addressConfirmed));
    }

    /**
     * The mailbox's owner confirmed a form of this address: from now on that is who the person is. A form without a name as in
     * the passport says nothing about it: perhaps it did not ask.
     */
    public Decision<Person, PersonEvent> confirm(PersonDetails claimed) {
        requirePresent();
        Person next = confirmed(orPassportName(claimed).withEmail(details.email()), true);
        return next.equals(this) ? Decision.unchanged(this) : reachable(next);
    }

    /** Puts right what is known of a known person, but for the address. */
    public Decision<Person, PersonEvent> correct(PersonDetails corrected) {
        requirePresent();
        PersonDetails next = corrected.withEmail(details.email());
        return next.equals(details) ? Decision.unchanged(this) : reachable(with(next));
    }

    /** Another record that is one with this has this name as in the passport; it goes on unless the person has one. */
    public Decision<Person, PersonEvent> inheritPassportName(String other) {
        requirePresent();
        return details.passportName() != null
                ? Decision.unchanged(this)
                : Decision.of(with(details.withPassportName(other)), new PersonEvent.PassportNameMoved());
    }

    /** No mission needs the name as in the passport any more. */
    public Decision<Person, PersonEvent> forgetPassportName() {
        return details.passportName() == null
                ? Decision.unchanged(this)
                : Decision.of(with(details.withPassportName(null)), new PersonEvent.PassportNameMoved());
    }

    /** Whether staff typed something else than is known, which was not taken; what they left open is not. */
    public boolean knownOtherwiseThan(PersonDetails entered) {
        return !orPassportName(entered).withEmail(details.email()).equals(details);
    }

    private PersonDetails orPassportName(PersonDetails said) {
        return said.passportName() == null ? said.withPassportName(details.passportName()) : said;
    }

    /**
     * Asks for another address: nothing changes before that one confirms. The same mailbox in another spelling is taken
     * at once; a change that waits already for the same mailbox goes on waiting, so that asking again mails nobody.
     */
    public Decision<Person, PersonEvent> askForAddress(
            String email, AskedAddress where, Instant now, Instant lapsesAt) {
        requirePresent();
        if (details.reachedAt(email)) {
            return details.email().equals(email) && change == null
                    ? Decision.unchanged(this)
                    : reachable(with(details.withEmail(email)).with(changesAsked, null, shared));
        }
        if (change != null
                && !change.lapsed(now)
                && CanonicalAddress.of(change.email()).equals(CanonicalAddress.of(email))) {
            return Decision.unchanged(this);
        }
        AddressChange asked = new AddressChange(changesAsked + 1, email, lapsesAt);
        return Decision.of(
                with(changesAsked + 1, asked, shared),
                new PersonEvent.AddressAsked(asked, where, addressConfirmed, now));
    }

    /**
     * The new address confirms: it is the person's, and the links sent to the one before end. Confirming again changes
     * nothing.
     */
    public Decision<Person, PersonEvent> takeAddress(int number, Instant now) {
        AddressChange asked = asked(number, now);
        return asked == null ? Decision.unchanged(this) : moved(asked.email(), linkVersion + 1, null, now);
    }

    /**
     * The new address confirms, and is another person's too. To who confirms nothing is different; staff are asked whether
     * the two are one.
     */
    public Decision<Person, PersonEvent> shareAddress(int number, String otherId, Instant now) {
        AddressChange asked = asked(number, now);
        return asked == null
                ? Decision.unchanged(this)
                : moved(asked.email(), linkVersion + 1, new SharedAddress(otherId, now, SharedAddress.Step.OPEN), now);
    }

    /** The change under this number, if it still waits; a rejection where the link for it does not work any more. */
    public @Nullable AddressChange asked(int number, Instant now) {
        if (state == PersonState.MERGED || number < changesAsked) {
            throw new Rejection.Gone("link-revoked");
        }
        if (state == PersonState.ERASED || number > changesAsked) {
            throw new Rejection.NotFound("link");
        }
        if (change != null && change.lapsed(now)) {
            throw new Rejection.Gone("address-change-expired");
        }
        return change;
    }

    /**
     * Gives way to somebody who confirmed the address: a conflict {@code person-exists} where this one was confirmed
     * meanwhile, as then staff are asked whether the two are one.
     */
    public Decision<Person, PersonEvent> giveWay(String ownerId, Instant now) {
        if (state == PersonState.CONFIRMED) {
            throw new Rejection.Conflict("person-exists");
        }
        return mergeInto(ownerId, now);
    }

    /**
     * This record is of the same person as that one, which goes on; it holds nothing from now on but a name as in the
     * passport, until that one has what belonged to this.
     */
    public Decision<Person, PersonEvent> mergeInto(String otherId, Instant now) {
        if (state == PersonState.MERGED && otherId.equals(mergedInto)) {
            return Decision.unchanged(this);
        }
        requirePresent();
        Person merged = emptied(PersonState.MERGED, now, otherId);
        return Decision.of(
                merged.with(merged.details.withPassportName(details.passportName())),
                new PersonEvent.Merged(otherId, now));
    }

    /** The other record is of this person. The links of both end, whatever versions they had. */
    public Decision<Person, PersonEvent> absorb(int otherLinkVersion, Instant now) {
        return shared == null || shared.step() == SharedAddress.Step.MERGING
                ? Decision.unchanged(this)
                : moved(
                        details.email(),
                        Math.max(linkVersion, otherLinkVersion) + 1,
                        shared.at(SharedAddress.Step.MERGING),
                        now);
    }

    /**
     * The address is that person's too by now.
     *
     * @param decided whether that is the same person as before under another id, so that what staff decided holds
     */
    public Decision<Person, PersonEvent> shareWith(String otherId, boolean decided) {
        if (shared == null || shared.otherId().equals(otherId)) {
            return Decision.unchanged(this);
        }
        SharedAddress next = shared.with(otherId, decided ? shared.step() : SharedAddress.Step.OPEN);
        return Decision.of(with(changesAsked, change, next), new PersonEvent.SharingChanged());
    }

    /** The address is this person's alone. */
    public Decision<Person, PersonEvent> holdAlone() {
        return shared == null
                ? Decision.unchanged(this)
                : Decision.of(with(changesAsked, change, null), new PersonEvent.SharingChanged());
    }

    /** Staff know that two people read one mailbox; also where a merger was begun, which does not go on then. */
    public Decision<Person, PersonEvent> keepApart() {
        return shared == null || shared.step() == SharedAddress.Step.APART
                ? Decision.unchanged(this)
                : Decision.of(
                        with(changesAsked, change, shared.at(SharedAddress.Step.APART)),
                        new PersonEvent.SharingChanged());
    }

    /** Lapses if nobody confirmed it and its time is over: nothing but the id is left. */
    public Decision<Person, PersonEvent> expire(Instant now) {
        if (state != PersonState.UNCONFIRMED || expiresAt == null || now.isBefore(expiresAt)) {
            return Decision.unchanged(this);
        }
        return Decision.of(emptied(PersonState.ERASED, expiresAt, null), new PersonEvent.Erased(now));
    }

    private Decision<Person, PersonEvent> moved(String email, int version, @Nullable SharedAddress with, Instant now) {
        Person moved = new Person(
                id,
                PersonState.CONFIRMED,
                details.withEmail(email),
                true,
                addressConfirmed && !details.email().equals(email) ? details.email() : formerEmail,
                version,
                null,
                changesAsked,
                null,
                with,
                null);
        return Decision.of(moved, new PersonEvent.LinksRaised(version, now));
    }

    private void requirePresent() {
        if (!state.holdsAddress()) {
            throw new Rejection.Conflict("person-gone");
        }
    }

    private static Decision<Person, PersonEvent> reachable(Person person) {
        return Decision.of(person, new PersonEvent.Reachable());
    }

    private Person confirmed(PersonDetails now, boolean byOwner) {
        return new Person(
                id,
                PersonState.CONFIRMED,
                now,
                byOwner,
                formerEmail,
                linkVersion,
                null,
                changesAsked,
                change,
                shared,
                null);
    }

    private Person emptied(PersonState end, @Nullable Instant expired, @Nullable String into) {
        return new Person(id, end, details.erased(), false, null, linkVersion, expired, changesAsked, null, null, into);
    }

    private Person with(PersonDetails next) {
        return with(next, expiresAt);
    }

    private Person with(PersonDetails next, @Nullable Instant expires) {
        return new Person(
                id,
                state,
                next,
                addressConfirmed,
                formerEmail,
                linkVersion,
                expires,
                changesAsked,
                change,
                shared,
                mergedInto);
    }

    private Person with(int asked, @Nullable AddressChange waiting, @Nullable SharedAddress with) {
        return new Person(
                id,
                state,
                details,
                addressConfirmed,
                formerEmail,
                linkVersion,
                expiresAt,
                asked,
                waiting,
                with,
                mergedInto);
    }
}
