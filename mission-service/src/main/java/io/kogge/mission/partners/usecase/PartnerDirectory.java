// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.partners.model.PartnerName;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds partners in the register by the names that staff write. */
public interface PartnerDirectory {

    /**
     * The same, in the same order, each with its entry in the register: where exactly one is called so in any language
     * (capitals and accents aside), in that country where one is given. Others come back without an entry.
     */
    Mono<List<PartnerName>> link(List<PartnerName> named);

    /** All names to choose from in a form, in the reader's language, in alphabetical order. */
    Flux<PartnerName> names(String language);
}
