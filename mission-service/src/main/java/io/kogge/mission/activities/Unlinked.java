// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities;

import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory of a register in which there is nothing. */
final class Unlinked implements PartnerDirectory {
    @Override
    public Mono<List<PartnerName>> link(List<PartnerName> named) {
        return Mono.just(named);
    }

    @Override
    public Flux<PartnerName> names(String language) {
        return Flux.empty();
    }
}
