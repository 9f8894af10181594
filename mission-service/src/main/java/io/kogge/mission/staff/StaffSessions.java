// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.session.Session;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.Sessions;
import java.time.Clock;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Begins and ends sessions of staff, on system time. What is ended is written with the account: it holds in this instance at
 * once, and elsewhere as soon as it is heard of.
 */
final class StaffSessions {
    private final Aggregates<StaffMember, StaffMember.Event> members;
    private final SessionTokens tokens;
    private final Sessions holding;
    private final Clock systemClock;

    StaffSessions(
            Aggregates<StaffMember, StaffMember.Event> members,
            SessionTokens tokens,
            Sessions holding,
            Clock systemClock) {
        this.members = members;
        this.tokens = tokens;
        this.holding = holding;
        this.systemClock = systemClock;
    }

    /** A session of who just signed in, whose account is brought in line with the configuration first. */
    Mono<Session> begin(StaffSettings.Account account) {
        return members.createOrChange(
                        account.id(),
                        Command.by(StaffRoster.CONFIGURATION),
                        known -> StaffMember.following(known, account))
                .map(member -> tokens.begin(
                        account.principal(), member.state().sessions().generation()));
    }

    /** The same session with another token. */
    Session renewed(Session session) {
        return session.renewed(systemClock.instant());
    }

    /** This session ends, with all its tokens. */
    Mono<Void> end(Session session) {
        return change(session, member -> member.end(session.id(), tokens.lastMoment(session), systemClock.instant()));
    }

    /** All sessions of this one's account end. */
    Mono<Void> endAll(Session session) {
        return change(session, StaffMember::endAllSessions);
    }

    private Mono<Void> change(Session session, Function<StaffMember, Decision<StaffMember, StaffMember.Event>> how) {
        String staffId = session.staff().id();
        return members.change(staffId, Command.by(Actor.staff(staffId)), how)
                // no such account: nothing of it holds here
                .onErrorResume(Rejection.NotFound.class, unknown -> Mono.empty())
                .doOnTerminate(() -> holding.endedHere(staffId))
                .then();
    }
}
