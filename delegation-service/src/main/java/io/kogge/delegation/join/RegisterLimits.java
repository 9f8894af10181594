// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.settings.DelegationSettings.Registering;
import io.kogge.web.limit.ClientLimits;
import io.kogge.web.limit.Limit;
import org.springframework.web.reactive.function.server.ServerRequest;

/** How many forms are taken from one network, and in all. The answer never depends on whose address is in the form. */
public final class RegisterLimits {
    private final ClientLimits clients;
    private final Limit ofNetwork;
    private final Limit ofAll;

    /** As many as the settings say. */
    public RegisterLimits(ClientLimits clients, Registering settings) {
        this.clients = clients;
        this.ofNetwork = new Limit("registrations-of-network", settings.ofNetwork());
        this.ofAll = new Limit("registrations-of-all", settings.ofAll());
    }

    /** Counts a form; a rejection, with the time to wait, if it is one too many. */
    void count(ServerRequest request) {
        clients.take(request, ofNetwork, ofAll);
    }
}
