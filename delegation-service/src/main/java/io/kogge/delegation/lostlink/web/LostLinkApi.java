// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.web;

import io.kogge.delegation.form.AddressInput;
import io.kogge.delegation.lostlink.AskLimits;
import io.kogge.delegation.lostlink.usecase.AskForLinks;
import io.kogge.web.input.JsonBody;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Asking for the links of an address, for programs. */
final class LostLinkApi {
    private final AskForLinks ask;
    private final AddressInput addresses;
    private final AskLimits limits;

    LostLinkApi(AskForLinks ask, AddressInput addresses, AskLimits limits) {
        this.ask = ask;
        this.addresses = addresses;
        this.limits = limits;
    }

    /** Asks; the answer is the same whoever has the address. */
    Mono<ServerResponse> ask(ServerRequest request) {
        return JsonBody.fields(request)
                .map(fields -> {
                    String email = addresses.read(fields);
                    return fields.finish(() -> email);
                })
                .doOnNext(wellFormed -> limits.count(request))
                .flatMap(ask::ask)
                .then(ServerResponse.accepted().build());
    }
}
