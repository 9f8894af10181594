// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.text.Languages;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a member of staff gets mail, and which. An address is used once whoever reads mail there has confirmed it,
 * whoever named it.
 *
 * @param email confirmed; empty if there is none
 * @param asked the address that is to be confirmed, or null
 * @param changes how many addresses were asked for
 * @param configured what the account's own address was when it was last looked at: a new one is asked for once
 * @param language to write in
 * @param off what the person does not want
 */
public record StaffMailbox(
        String staffId,
        String email,
        @Nullable Asked asked,
        int changes,
        String configured,
        String language,
        Set<NewsKind> off) {
    /** So long a mail that asks for a confirmation is given to arrive before it is sent once more. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

    /**
     * An address that waits for its confirmation.
     *
     * @param number of the change
     */
    public record Asked(String email, int number, Instant at) {
        /** Without the address: this may end in a log. */
        @Override
        public String toString() {
            return "Asked[" + number + "]";
        }
    }

    /** Takes a copy. */
    public StaffMailbox {
        off = Set.copyOf(off);
    }

    /** Of somebody of whom nothing is known yet. */
    public static StaffMailbox of(String staffId) {
        return new StaffMailbox(staffId, "", null, 0, "", Languages.STAFF.get(0), Set.of());
    }

    /** Somebody wants mail to go there; the address before it stays until the new one is confirmed. */
    public Decision<StaffMailbox, Void> ask(String wanted, Instant now) {
        if (wanted.equals(email)) {
            return asked == null ? Decision.unchanged(this) : Decision.of(at(email, null));
        }
        boolean onItsWay = asked != null
                && asked.email().equals(wanted)
                && asked.at().plus(ON_ITS_WAY).isAfter(now);
        return onItsWay
                ? Decision.unchanged(this)
                : Decision.of(new StaffMailbox(
                        staffId, email, new Asked(wanted, changes + 1, now), changes + 1, configured, language, off));
    }

    /** Whether this change still waits for its confirmation. */
    public Optional<Asked> asked(int number) {
        return Optional.ofNullable(asked).filter(each -> each.number() == number);
    }

    /** Whoever reads mail at the address that was asked for by this change says that it is right. */
    public Decision<StaffMailbox, Void> confirm(int number) {
        return asked(number)
                .map(each -> Decision.<StaffMailbox, Void>of(at(each.email(), null)))
                .orElseGet(() -> Decision.unchanged(this));
    }

    /** No more mail; neither to the address nor to one that was asked for. */
    public Decision<StaffMailbox, Void> stop() {
        return email.isEmpty() && asked == null ? Decision.unchanged(this) : Decision.of(at("", null));
    }

    /** In this language, and without these. */
    public Decision<StaffMailbox, Void> choose(String inLanguage, Set<NewsKind> without) {
        return inLanguage.equals(language) && without.equals(off)
                ? Decision.unchanged(this)
                : Decision.of(new StaffMailbox(staffId, email, asked, changes, configured, inLanguage, without));
    }

    /** What the account itself says: an address that is new there is asked for. */
    public Decision<StaffMailbox, Void> follow(String accounts, @Nullable String inLanguage, Instant now) {
        if (accounts.equals(configured)) {
            return Decision.unchanged(this);
        }
        StaffMailbox known = new StaffMailbox(staffId, email, asked, changes, accounts, spoken(inLanguage), off);
        return Decision.of(accounts.isEmpty() ? known : known.ask(accounts, now).state());
    }

    /** Who chose a language or an address keeps it. */
    private String spoken(@Nullable String inLanguage) {
        return inLanguage != null && changes == 0 && Languages.STAFF.contains(inLanguage) ? inLanguage : language;
    }

    /** The account is gone: so is all that was known here. */
    public Decision<StaffMailbox, Void> forget() {
        StaffMailbox nothing =
                new StaffMailbox(staffId, "", null, changes, "", language, EnumSet.noneOf(NewsKind.class));
        return equals(nothing) ? Decision.unchanged(this) : Decision.of(nothing);
    }

    /** Whether mail can go out to this person. */
    public boolean reachable() {
        return !email.isEmpty();
    }

    /** Whether the person wants this. */
    public boolean wants(NewsKind kind) {
        return !off.contains(kind);
    }

    private StaffMailbox at(String address, @Nullable Asked waiting) {
        return new StaffMailbox(staffId, address, waiting, changes, configured, language, off);
    }

    /** Without addresses: this may end in a log. */
    @Override
    public String toString() {
        return "StaffMailbox[" + staffId + "]";
    }
}
