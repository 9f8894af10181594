// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.settings.DelegationSettings.Listing;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.Limit;
import org.springframework.web.reactive.function.server.ServerRequest;

/** How often the list of missions is asked for from one network, and in all. */
public final class ListLimits {
    private final ClientLimits clients;
    private final Limit ofNetwork;
    private final Limit ofAll;

    /** As often as the settings say. */
    public ListLimits(ClientLimits clients, Listing settings) {
        this.clients = clients;
        this.ofNetwork = new Limit("lists-of-network", settings.ofNetwork());
        this.ofAll = new Limit("lists-of-all", settings.ofAll());
    }

    /** Counts a request; a rejection, with the time to wait, if it is one too many. */
    void count(ServerRequest request) {
        clients.take(request, ofNetwork, ofAll);
    }
}
