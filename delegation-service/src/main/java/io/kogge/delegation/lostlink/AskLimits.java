// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink;

import io.kogge.delegation.settings.DelegationSettings.Linking;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.Limit;
import org.springframework.web.reactive.function.server.ServerRequest;

/** How often links are asked for from one network, and in all, whoever the addresses belong to. */
public final class AskLimits {
    private final ClientLimits clients;
    private final Limit ofNetwork;
    private final Limit ofAll;

    /** As often as the settings say. */
    public AskLimits(ClientLimits clients, Linking settings) {
        this.clients = clients;
        this.ofNetwork = new Limit("links-of-network", settings.ofNetwork());
        this.ofAll = new Limit("links-of-all", settings.ofAll());
    }

    /** Counts a request; a rejection, with the time to wait, if it is one too many. */
    public void count(ServerRequest request) {
        clients.take(request, ofNetwork, ofAll);
    }
}
