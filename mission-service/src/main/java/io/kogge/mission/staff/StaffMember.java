// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.kernel.command.Decision;
import io.kogge.web.session.Role;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of the office, as the other services know the pseudonymous id in events.
 *
 * @param id pseudonymous, never given to anybody else
 * @param name as pages show it; empty once removed
 * @param roles what the person may do; none once removed
 * @param sessions which of the account's sessions are ended: all when what the person may do changes or the password does
 * @param email where the configuration wants the person's own mail to go; empty if nowhere, and once removed
 * @param language of that mail; empty where the configuration says nothing
 */
record StaffMember(String id, String name, Set<Role> roles, AccountSessions sessions, String email, String language) {

    /** What happened: the account is now as the state says. */
    enum Event {
        CHANGED
    }

    StaffMember {
        roles = Set.copyOf(roles);
    }

    /** A new account. */
    static Decision<StaffMember, Event> added(StaffSettings.Account account) {
        return Decision.of(of(account, AccountSessions.first(account.passwordMark())), Event.CHANGED);
    }

    /** As the configuration has it now, whether or not it was known before. */
    static Decision<StaffMember, Event> following(Optional<StaffMember> known, StaffSettings.Account account) {
        return known.map(member -> member.follow(account)).orElseGet(() -> added(account));
    }

    /** As the configuration has it now; also brings back an account that was removed. */
    Decision<StaffMember, Event> follow(StaffSettings.Account account) {
        AccountSessions withRoles = roles.equals(account.roles()) ? sessions : sessions.endAll();
        StaffMember now = of(account, withRoles.with(account.passwordMark()));
        return now.equals(this) ? Decision.unchanged(this) : Decision.of(now, Event.CHANGED);
    }

    private static StaffMember of(StaffSettings.Account account, AccountSessions sessions) {
        return new StaffMember(
                account.id(),
                account.name(),
                account.roles(),
                sessions,
                account.address(),
                Objects.requireNonNullElse(account.language(), ""));
    }

    /** Not configured any more: what it was called and where it had mail is erased. */
    Decision<StaffMember, Event> remove() {
        return removed()
                ? Decision.unchanged(this)
                : Decision.of(new StaffMember(id, "", Set.of(), sessions.forget(), "", ""), Event.CHANGED);
    }

    /** One session is over. */
    Decision<StaffMember, Event> end(String session, Instant lastMoment, Instant now) {
        return withSessions(sessions.end(session, lastMoment, now));
    }

    /** All sessions are over. */
    Decision<StaffMember, Event> endAllSessions() {
        return withSessions(sessions.endAll());
    }

    private Decision<StaffMember, Event> withSessions(AccountSessions now) {
        return now.equals(sessions)
                ? Decision.unchanged(this)
                : Decision.of(new StaffMember(id, name, roles, now, email, language), Event.CHANGED);
    }

    boolean removed() {
        return roles.isEmpty();
    }

    /** Without name and address: this may end in a log. */
    @Override
    public String toString() {
        return "StaffMember[" + id + ", " + roles + "]";
    }
}
