// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementEvent;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.util.List;
import reactor.core.publisher.Mono;

/** What staff do with agreements. Every change names the version that they saw. */
public final class AgreementCommands {
    private final Aggregates<Agreement, AgreementEvent> agreements;
    private final PartnerDirectory directory;
    private final RenewalChain chain;
    private final AgreementDocuments documents;

    /** The directory links parties to their entries in the register. */
    public AgreementCommands(
            Aggregates<Agreement, AgreementEvent> agreements,
            PartnerDirectory directory,
            RenewalChain chain,
            AgreementDocuments documents) {
        this.documents = documents;
        this.agreements = agreements;
        this.directory = directory;
        this.chain = chain;
    }

    /** Enters one under an id that the caller chose; the same again is answered the same. */
    public Mono<Stored<Agreement>> sign(String id, AgreementTerms terms, List<Obligation> obligations, Actor actor) {
        return linked(terms).flatMap(known -> {
            AgreementContent content = new AgreementContent(known, obligations, null);
            return agreements.create(id, creating(id, actor, terms, obligations), Agreement.sign(id, content));
        });
    }

    /** Enters the one that takes the place of another; the answer is the new one. */
    public Mono<Stored<Agreement>> renew(
            String id, long version, AgreementTerms terms, List<Obligation> obligations, Actor actor) {
        return linked(terms)
                .flatMap(known -> chain.renew(id, version, new AgreementContent(known, obligations, null), actor));
    }

    /** What is known of it is otherwise. */
    public Mono<Stored<Agreement>> correct(
            String id, long version, AgreementTerms terms, List<Obligation> obligations, Actor actor) {
        return linked(terms)
                .flatMap(known -> agreements.change(
                        id, version, Command.by(actor), agreement -> agreement.correct(known, obligations)));
    }

    /** Something that it obliges to was done, or was not after all. */
    public Mono<Stored<Agreement>> done(String id, long version, int obligation, boolean done, Actor actor) {
        return agreements.change(id, version, Command.by(actor), agreement -> agreement.done(obligation, done));
    }

    /** Closes it. */
    public Mono<Stored<Agreement>> end(String id, long version, Ending how, Actor actor) {
        return agreements.change(id, version, Command.by(actor), agreement -> agreement.end(how));
    }

    /** It was closed by mistake. */
    public Mono<Stored<Agreement>> reopen(String id, long version, Actor actor) {
        return agreements
                .get(id)
                .flatMap(before -> chain.refuseIfRenewed(before.state()))
                .then(Mono.defer(() -> agreements.change(id, version, Command.by(actor), Agreement::reopen)));
    }

    /**
     * Takes it out of the register; the one that it renewed is in force again. Done only at the version that was read before a
     * renewal was made impossible: whoever renews it at this moment goes by the same id, or changes the version.
     */
    public Mono<Stored<Agreement>> remove(String id, long version, Actor actor) {
        return agreements.get(id).flatMap(before -> {
            // refused before anything of it is done
            before.state().remove();
            if (before.version() != version) {
                return Mono.error(new Rejection.Stale());
            }
            return chain.refuseRenewal(before.state(), actor)
                    .then(Mono.defer(() -> agreements.change(id, version, Command.by(actor), Agreement::remove)))
                    .flatMap(removed -> chain.settle(id, Command.by(actor))
                            .then(documents.forget(before.state()))
                            .thenReturn(removed));
        });
    }

    private static Command creating(String id, Actor actor, AgreementTerms terms, List<Obligation> obligations) {
        return Command.creating(id, actor, AgreementWording.of(terms, obligations));
    }

    private Mono<AgreementTerms> linked(AgreementTerms terms) {
        return directory.link(terms.parties()).map(terms::with);
    }
}
