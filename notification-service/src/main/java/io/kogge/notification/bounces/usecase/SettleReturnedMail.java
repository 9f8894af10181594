// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.bounces.model.diagnosis.BounceVerdict;
import io.kogge.notification.bounces.model.diagnosis.Why;
import io.kogge.notification.bounces.model.report.Finding;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement.How;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do with a mail that came back. */
public final class SettleReturnedMail {
    private final Aggregates<ReturnedMail, Void> aggregates;
    private final SentLetters letters;
    private final List<WhatCameBack> followers;
    private final ForwardToOffice office;
    private final Clock clock;

    /** The clock is the domain's. */
    public SettleReturnedMail(
            Aggregates<ReturnedMail, Void> aggregates,
            SentLetters letters,
            List<WhatCameBack> followers,
            ForwardToOffice office,
            Clock clock) {
        this.aggregates = aggregates;
        this.letters = letters;
        this.followers = List.copyOf(followers);
        this.office = office;
        this.clock = clock;
    }

    /**
     * A letter came back: the one that the mail is about, if that is known and its address is this or none is given; else the
     * last one to this address. A fault {@code no-letter} where none went there.
     */
    public Mono<Stored<ReturnedMail>> bounced(String id, long version, String address, boolean forGood, Actor actor) {
        Command command = Command.by(actor);
        return open(id, version)
                .flatMap(mail -> letter(mail, address)
                        .switchIfEmpty(
                                Mono.error(() -> new Rejection.Invalid(List.of(Fault.of("address", "no-letter")))))
                        .flatMap(letter -> noted(letter, address, forGood, command))
                        .then(Mono.defer(() -> settle(id, version, How.BOUNCED, actor))));
    }

    /** Nothing follows from it. */
    public Mono<Stored<ReturnedMail>> notImportant(String id, long version, Actor actor) {
        return settle(id, version, How.NOT_IMPORTANT, actor);
    }

    /** Somebody at the office answers it: it is sent there, and is then settled here. */
    public Mono<Stored<ReturnedMail>> forward(String id, long version, Actor actor) {
        return open(id, version)
                .flatMap(mail ->
                        office.forward(mail).then(Mono.defer(() -> settle(id, version, How.FORWARDED, actor))));
    }

    private Mono<ReturnedMail> open(String id, long version) {
        return aggregates.get(id).map(stored -> {
            if (!stored.state().open()) {
                throw new Rejection.Conflict("returned-mail-settled");
            }
            if (stored.version() != version) {
                throw new Rejection.Stale();
            }
            return stored.state();
        });
    }

    private Mono<SentLetter> letter(ReturnedMail mail, String address) {
        Mono<SentLetter> known = Mono.justOrEmpty(mail.letterId())
                .flatMap(letters::byId)
                .filter(letter -> address.isEmpty() || address.equalsIgnoreCase(letter.address()));
        return address.isEmpty() ? known : known.switchIfEmpty(letters.lastTo(address));
    }

    private Mono<Void> noted(SentLetter letter, String address, boolean forGood, Command command) {
        Finding finding = new Finding(
                address.isEmpty() ? letter.address() : address,
                null,
                forGood ? BounceVerdict.GONE_FOR_GOOD : BounceVerdict.FOR_A_WHILE,
                Why.NOT_SAID,
                null,
                "");
        return letters.cameBack(letter, finding, command)
                .then(Flux.fromIterable(followers)
                        .concatMap(follower -> follower.of(letter, finding, command))
                        .then());
    }

    private Mono<Stored<ReturnedMail>> settle(String id, long version, How how, Actor actor) {
        return aggregates.change(
                id,
                version,
                Command.by(actor),
                mail -> mail.settle(new Settlement(how, actor.toString(), clock.instant())));
    }
}
