// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementEvent;
import reactor.core.publisher.Mono;

/**
 * Two agreements, of which the later takes the earlier's place: written one after the other, the later one first. Whatever
 * comes between, {@link #settle} brings the earlier one to what the later one says; it is done here, and because of the
 * later one's events.
 *
 * <p>An agreement is renewed or taken out of the register, never both: whichever comes first takes the later one's id, which is
 * one insert. Where a crash came between that and the removal, the next renewal finds it taken in vain, and goes by another id.
 */
public final class RenewalChain {
    private final Aggregates<Agreement, AgreementEvent> agreements;

    /** Over the agreements' storage. */
    public RenewalChain(Aggregates<Agreement, AgreementEvent> agreements) {
        this.agreements = agreements;
    }

    /** Enters the one that takes the place of this one; the same again is answered the same. */
    Mono<Stored<Agreement>> renew(String id, long version, AgreementContent next, Actor actor) {
        return agreements.get(id).flatMap(earlier -> {
            Agreement before = earlier.state();
            before.kept();
            String later = before.links().renewedBy() == null
                    ? before.renewalId()
                    : before.links().renewedBy();
            Command entering = Command.creating(later, actor, AgreementWording.of(next.terms(), next.obligations()));
            return agreements
                    .createOrChange(
                            later,
                            entering,
                            there -> there.map(RenewalChain::taken).orElseGet(() -> first(earlier, version, next)))
                    .flatMap(entered -> settle(later, entering.next("renewal")).thenReturn(entered))
                    // the removal that took the id ends with this, or has ended: either way the asker has to look again
                    .onErrorResume(
                            Rejection.Stale.class,
                            stale -> settle(later, Command.by(actor)).then(Mono.error(stale)));
        });
    }

    /** A repeat never comes here: it is recognised. */
    private static Decision<Agreement, AgreementEvent> taken(Agreement other) {
        if (other.removed()) {
            throw new Rejection.Stale();
        }
        throw new Rejection.Conflict("agreement-already-renewed");
    }

    /**
     * Sees to it that nothing takes the place of this one from now on; a conflict {@code agreement-has-renewal} if something
     * did, even where it was not told of that yet.
     */
    Mono<Void> refuseRenewal(Agreement agreement, Actor actor) {
        return agreements
                .createOrChange(
                        agreement.renewalId(),
                        Command.by(actor),
                        there -> there.map(RenewalChain::none).orElseGet(agreement::noRenewal))
                .then();
    }

    private static Decision<Agreement, AgreementEvent> none(Agreement later) {
        if (!later.removed()) {
            throw new Rejection.Conflict("agreement-has-renewal");
        }
        return Decision.unchanged(later);
    }

    private static Decision<Agreement, AgreementEvent> first(
            Stored<Agreement> earlier, long version, AgreementContent next) {
        if (earlier.version() != version) {
            throw new Rejection.Stale();
        }
        return earlier.state().renewal(next);
    }

    /** A conflict {@code agreement-has-renewal} if one took its place, even where it was not told of that yet. */
    Mono<Void> refuseIfRenewed(Agreement agreement) {
        return agreements
                .find(agreement.renewalId())
                .filter(later -> !later.state().removed())
                .flatMap(later -> Mono.error(new Rejection.Conflict("agreement-has-renewal")));
    }

    /** Tells the one that this one renews what became of it; nothing if it renews none. */
    public Mono<Void> settle(String id, Command command) {
        return agreements.find(id).flatMap(later -> {
            String earlier = later.state().links().renews();
            return earlier == null
                    ? Mono.empty()
                    : agreements
                            .change(
                                    earlier,
                                    command,
                                    agreement -> later.state().removed()
                                            ? agreement.renewalUndone(id)
                                            : agreement.renewed(id))
                            .then();
        });
    }
}
