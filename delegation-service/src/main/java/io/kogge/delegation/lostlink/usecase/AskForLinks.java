// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import io.kogge.delegation.people.usecase.AddressKeys;
import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Somebody asks to be mailed the links of an address. It is stored and nobody is looked up, so that neither the answer nor the
 * time it takes tells who is known; {@link SendLinks} finds out behind it. What is one too many for an address is stored nowhere, and
 * answered alike.
 */
public final class AskForLinks {
    private final LinkRequests requests;
    private final AddressKeys keys;
    private final LinkAllowance allowance;
    private final Clock systemClock;

    /** Stores requests here. */
    public AskForLinks(LinkRequests requests, AddressKeys keys, LinkAllowance allowance, Clock systemClock) {
        this.requests = requests;
        this.keys = keys;
        this.allowance = allowance;
        this.systemClock = systemClock;
    }

    /** Asks. */
    public Mono<Void> ask(String email) {
        return Mono.defer(() -> {
            LinkRequest request = new LinkRequest(UUID.randomUUID().toString(), keys.of(email), systemClock.instant());
            return allowance.allows(email) ? requests.put(request) : Mono.empty();
        });
    }
}
