// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.events;

import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.mission.agreements.usecase.RenewalChain;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementSigned;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Tells an agreement that it was renewed, or is in force again, where a crash came between. */
public final class RenewalReaction implements Reaction {
    private final RenewalChain chain;
    private final Duration maxAge;

    /** Acts on events up to this age. */
    public RenewalReaction(RenewalChain chain, Duration maxAge) {
        this.chain = chain;
        this.maxAge = maxAge;
    }

    @Override
    public String name() {
        return "agreement-renewals";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER_EVENTS);
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    /** Most of the topic is about other things; what it settles, it reads from the agreements themselves. */
    @Override
    public Mono<Void> react(ReceivedEvent event) {
        boolean chained = event.payload() instanceof AgreementRemoved
                || (event.payload() instanceof AgreementSigned signed
                        && signed.getAgreement().getRenews() != null);
        return chained ? chain.settle(event.key(), event.command("renewal")) : Mono.empty();
    }
}
