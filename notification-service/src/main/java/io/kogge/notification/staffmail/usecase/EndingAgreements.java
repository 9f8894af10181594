// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.staffmail.model.EndingAgreement;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Agreements in force that end. */
public interface EndingAgreements {

    /** This one; empty where it was renewed, ended or has no end. */
    Mono<EndingAgreement> find(String id);

    /** Those whose last day is among these. */
    Flux<EndingAgreement> between(LocalDate first, LocalDate last);
}
